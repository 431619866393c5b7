package com.nexora.chat.torture.verdict;

import com.nexora.chat.torture.verdict.Evidence.Action;
import com.nexora.chat.torture.verdict.Evidence.Kind;
import com.nexora.chat.torture.verdict.Evidence.Message;
import com.nexora.chat.torture.verdict.Evidence.Obligation;
import com.nexora.chat.torture.verdict.Evidence.Part;
import com.nexora.chat.torture.verdict.Evidence.Talk;
import com.nexora.chat.torture.verdict.Evidence.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Judges the promises (`N1` to `N8`) from the evidence alone. N4 and N7 need several workspaces
/// and a priced model, so they are not judged here.
///
/// @param question what every customer message carries, and every answer repeats
/// @param handoffText what the agent says when it hands over
public record Verdict(Pattern question, String handoffText) {

  /// A reply may cross a teammate's on its way: between its last look and Intercom lies one
  /// exchange. What comes later ignores the teammate.
  static final Duration CROSSING = Duration.ofSeconds(2);

  public List<Finding> of(Evidence evidence) {
    Case judged = new Case(evidence);
    return List.of(
        judged.everyMessageEnds(),
        judged.whatIsSaidToBeDoneWasDone(),
        judged.oneReplyPerTurn(),
        judged.oneReplyPerQuestion(),
        judged.repliesInTurnOrder(),
        judged.everyReplyIsKnown(),
        judged.noSecretsAreTold(),
        judged.silenceAfterTakeover(),
        judged.handoffsAssign(),
        judged.nothingIsLeft());
  }

  private final class Case {

    private final Evidence evidence;
    private final Map<Message, Obligation> obligations;
    private final Map<String, Action> byResult = new HashMap<>();

    Case(Evidence evidence) {
      this.evidence = evidence;
      this.obligations = evidence.tables().obligations().stream()
          .collect(Collectors.toMap(Obligation::message, Function.identity()));
      for (Action action : evidence.tables().actions()) {
        action.result().ifPresent(part -> byResult.put(part, action));
      }
    }

    Finding everyMessageEnds() {
      List<String> found = new ArrayList<>();
      for (Message message : evidence.acknowledged()) {
        Obligation obligation = obligations.get(message);
        if (obligation == null) {
          found.add("lost: message " + message + " was acknowledged and is nowhere");
        } else if (isOpen(obligation)) {
          found.add("open: message " + message + " has no outcome");
        }
      }
      return new Finding(
          "N1",
          "every acknowledged message ends in one outcome",
          evidence.acknowledged().size(),
          found);
    }

    Finding whatIsSaidToBeDoneWasDone() {
      List<String> found = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      evidence.talks().forEach(talk -> talk.parts().forEach(part -> seen.add(part.id())));
      List<Turn> claimed = evidence.tables().turns().stream()
          .filter(Turn::finished)
          .filter(turn -> !turn.outcome().equals("suppressed"))
          .toList();
      Set<String> done = evidence.tables().actions().stream()
          .filter(action -> action.state().equals("SENT"))
          .filter(action -> action.kind().equals("assign")
              || action.result().filter(seen::contains).isPresent())
          .map(action -> action.conversation() + ' ' + action.epoch() + ' ' + action.kind())
          .collect(Collectors.toSet());
      for (Turn turn : claimed) {
        String kind = turn.outcome().equals("handed off") ? "assign" : "reply";
        if (!done.contains(turn.conversation() + ' ' + turn.epoch() + ' ' + kind)) {
          found.add("turn %d of %s is '%s', but Intercom saw no %s"
              .formatted(turn.epoch(), turn.conversation(), turn.outcome(), kind));
        }
      }
      return new Finding("N1", "an outcome is what Intercom saw", claimed.size(), found);
    }

    Finding oneReplyPerTurn() {
      Map<String, Integer> perTurn = new HashMap<>();
      for (Talk talk : evidence.talks()) {
        for (Part reply : replies(talk)) {
          Action action = byResult.get(reply.id());
          if (action != null) {
            perTurn.merge(talk.id() + " turn " + action.epoch(), 1, Integer::sum);
          }
        }
      }
      return new Finding("N2", "one visible reply per turn", perTurn.size(), moreThanOne(perTurn));
    }

    Finding oneReplyPerQuestion() {
      Map<String, Integer> perQuestion = new HashMap<>();
      for (Talk talk : evidence.talks()) {
        for (Part reply : replies(talk)) {
          question
              .matcher(reply.text())
              .results()
              .map(MatchResult::group)
              .distinct()
              .forEach(q -> perQuestion.merge(talk.id() + " question " + q, 1, Integer::sum));
        }
      }
      return new Finding(
          "N2", "no question is answered twice", perQuestion.size(), moreThanOne(perQuestion));
    }

    private List<String> moreThanOne(Map<String, Integer> counts) {
      return counts.entrySet().stream()
          .filter(entry -> entry.getValue() > 1)
          .map(entry -> "duplicate: " + entry.getKey() + " has " + entry.getValue() + " replies")
          .toList();
    }

    Finding repliesInTurnOrder() {
      List<String> found = new ArrayList<>();
      int checked = 0;
      for (Talk talk : evidence.talks()) {
        long last = 0;
        for (Part reply : replies(talk)) {
          Action action = byResult.get(reply.id());
          if (action != null) {
            checked++;
            if (action.epoch() < last) {
              found.add("out of order: reply %s of turn %d of %s came after turn %d"
                  .formatted(reply.id(), action.epoch(), talk.id(), last));
            }
            last = action.epoch();
          }
        }
      }
      return new Finding("N3", "replies appear in turn order", checked, found);
    }

    /// What Intercom has and the ledger does not know was sent behind the ledger's back.
    Finding everyReplyIsKnown() {
      List<String> found = new ArrayList<>();
      int checked = 0;
      for (Talk talk : evidence.talks()) {
        for (Part reply : replies(talk)) {
          checked++;
          Action action = byResult.get(reply.id());
          if (action == null || !action.state().equals("SENT")) {
            found.add("stale: reply " + reply.id() + " in " + talk.id() + " belongs to no turn");
          }
        }
      }
      return new Finding("N2", "every visible reply is in the ledger", checked, found);
    }

    Finding noSecretsAreTold() {
      return new Finding("N5", "no secret in a log", 1, evidence.leaks());
    }

    Finding silenceAfterTakeover() {
      List<String> found = new ArrayList<>();
      int checked = 0;
      for (Talk talk : evidence.talks()) {
        Part takeover = null;
        for (Part part : talk.parts()) {
          switch (part.kind()) {
            case TEAMMATE_REPLIED, TEAMMATE_ASSIGNED, AGENT_ASSIGNED -> {
              takeover = part;
              checked++;
            }
            case GIVEN_TO_AGENT -> takeover = null;
            case AGENT_REPLIED -> {
              if (takeover != null && part.at().isAfter(takeover.at().plus(CROSSING))) {
                found.add("reply %s in %s came after a person had taken over with %s"
                    .formatted(part.id(), talk.id(), takeover.id()));
              }
            }
            case CUSTOMER_WROTE, OTHER -> {}
          }
        }
      }
      return new Finding("N6", "silence after a person took over", checked, found);
    }

    Finding handoffsAssign() {
      List<String> found = new ArrayList<>();
      int checked = 0;
      for (Talk talk : evidence.talks()) {
        boolean announced = false;
        for (Part part : talk.parts()) {
          switch (part.kind()) {
            case AGENT_REPLIED -> {
              if (part.text().contains(handoffText)) {
                announced = true;
                checked++;
              }
            }
            case AGENT_ASSIGNED, TEAMMATE_ASSIGNED, TEAMMATE_REPLIED -> announced = false;
            case CUSTOMER_WROTE, GIVEN_TO_AGENT, OTHER -> {}
          }
        }
        if (announced) {
          found.add("a handoff was announced in " + talk.id() + ", and nobody has it");
        }
      }
      return new Finding("I7", "an announced handoff happens", checked, found);
    }

    Finding nothingIsLeft() {
      List<String> found = new ArrayList<>();
      evidence.tables().obligations().stream()
          .filter(this::isOpen)
          .forEach(obligation -> found.add("still open: " + obligation.message()));
      evidence.tables().turns().stream()
          .filter(turn -> !turn.finished() && !isDead(turn.conversation()))
          .forEach(
              turn -> found.add("unfinished: turn " + turn.epoch() + " of " + turn.conversation()));
      evidence
          .tables()
          .due()
          .forEach(work -> found.add("still due: " + work.conversation() + ", " + work.why()));
      return new Finding(
          "N8",
          "nothing is left after the drain",
          evidence.tables().obligations().size(),
          found);
    }

    /// What an operator has been shown is not forgotten.
    private boolean isOpen(Obligation obligation) {
      return obligation.outcome().isEmpty() && !isDead(obligation.message().conversation());
    }

    private boolean isDead(String conversation) {
      return evidence.tables().dead().contains(conversation);
    }

    private List<Part> replies(Talk talk) {
      return talk.parts().stream()
          .filter(part -> part.kind() == Kind.AGENT_REPLIED)
          .toList();
    }
  }
}
