package com.nexora.chat.torture.verdict;

import com.nexora.chat.torture.verdict.Evidence.Action;
import com.nexora.chat.torture.verdict.Evidence.Kind;
import com.nexora.chat.torture.verdict.Evidence.Message;
import com.nexora.chat.torture.verdict.Evidence.Obligation;
import com.nexora.chat.torture.verdict.Evidence.Part;
import com.nexora.chat.torture.verdict.Evidence.Searched;
import com.nexora.chat.torture.verdict.Evidence.Tables;
import com.nexora.chat.torture.verdict.Evidence.Talk;
import com.nexora.chat.torture.verdict.Evidence.Turn;
import com.nexora.chat.torture.verdict.Evidence.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An innocent story, in which each test plants its violation.
abstract class Story {

  static final String HANDOFF = "A person comes.";
  static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  /// Two questions, both answered.
  final List<Part> parts = new ArrayList<>(List.of(
      part("1", Kind.CUSTOMER_WROTE, 0, "question q1"),
      part("a", Kind.GIVEN_TO_AGENT, 0, ""),
      part("2", Kind.AGENT_REPLIED, 1, "Answer to q1"),
      part("3", Kind.CUSTOMER_WROTE, 10, "question q2"),
      part("4", Kind.AGENT_REPLIED, 11, "Answer to q2")));

  final List<Obligation> obligations = new ArrayList<>(List.of(answered("1", 5), answered("3", 6)));
  final List<Turn> turns = new ArrayList<>(
      List.of(new Turn("c", 5, "answered", true), new Turn("c", 6, "answered", true)));
  final List<Action> actions =
      new ArrayList<>(List.of(sent(5, "reply", "2"), sent(6, "reply", "4")));
  final List<Work> due = new ArrayList<>();
  final Set<String> dead = new HashSet<>();
  final Set<Message> acknowledged =
      new HashSet<>(Set.of(new Message("c", "1"), new Message("c", "3")));
  final List<String> leaks = new ArrayList<>();
  final List<String> strays = new ArrayList<>();

  final void handOff() {
    parts.add(part("5", Kind.CUSTOMER_WROTE, 20, "a person please, q3"));
    parts.add(part("n", Kind.AGENT_NOTED, 21, "They asked for a person."));
    parts.add(part("6", Kind.AGENT_REPLIED, 21, HANDOFF));
    parts.add(part("7", Kind.AGENT_ASSIGNED, 22, ""));
    turns.add(new Turn("c", 7, "handed off", true));
    actions.add(sent(7, "reply", "6"));
    actions.add(sent(7, "assign", "7"));
    obligations.add(new Obligation(
        new Message("c", "5"), Optional.of("handed off"), "customer asked", Optional.of(7L)));
  }

  final void open(String part) {
    obligations.set(
        1, new Obligation(new Message("c", part), Optional.empty(), "", Optional.empty()));
  }

  static Obligation suppressed(String part, String reason) {
    return new Obligation(
        new Message("c", part), Optional.of("suppressed"), reason, Optional.empty());
  }

  static Obligation givenUp(String part) {
    return new Obligation(
        new Message("c", part), Optional.of("handed off"), "agent failed", Optional.of(7L));
  }

  final List<String> guilty() {
    return findings().stream()
        .filter(finding -> !finding.holds())
        .map(Finding::promise)
        .toList();
  }

  final List<Finding> findings() {
    return new Verdict(Pattern.compile("q\\d+"), HANDOFF, "poison")
        .of(new Evidence(
            List.of(new Talk("c", parts)),
            acknowledged,
            new Tables(obligations, turns, actions, due, dead),
            new Searched(1, leaks),
            new Searched(1, strays)));
  }

  static Part part(String id, Kind kind, int second, String text) {
    return new Part(id, kind, NOON.plusSeconds(second), text);
  }

  static Obligation answered(String part, long epoch) {
    return new Obligation(new Message("c", part), Optional.of("answered"), "", Optional.of(epoch));
  }

  static Action sent(long epoch, String kind, String result) {
    return new Action("c", epoch, kind, "SENT", 1, Optional.of(result));
  }
}
