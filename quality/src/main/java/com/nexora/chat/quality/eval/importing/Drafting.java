package com.nexora.chat.quality.eval.importing;

import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.policy.Wording;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.quality.eval.importing.PastConversation.Step;
import com.nexora.chat.quality.eval.running.EarlierOutcome;
import com.nexora.chat.quality.eval.suite.Case;
import com.nexora.chat.quality.eval.suite.Expectation;
import com.nexora.chat.quality.eval.suite.Line;
import com.nexora.chat.quality.eval.suite.Line.Speaker;
import com.nexora.chat.quality.eval.suite.Visitor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes a case of every point where a customer waited and the agent or a person did something:
/// what happened is what is expected, until somebody has checked it. After a person has come in
/// there is nothing more for the agent to decide.
final class Drafting {

  private static final String KIND = "imported";
  private static final String HANDED_OFF = new Outcome.HandedOff(HandoffReason.RULE).label();

  private final Wording wording;

  Drafting(Wording wording) {
    this.wording = wording;
  }

  /// None where nobody did anything.
  List<Case> cases(PastConversation past) {
    List<Case> cases = new ArrayList<>();
    List<Line> said = new ArrayList<>();
    Instant asked = Instant.EPOCH;
    for (int i = 0; i < past.steps().size(); i++) {
      boolean waiting = !said.isEmpty() && said.getLast().speaker() == Speaker.CUSTOMER;
      switch (past.steps().get(i)) {
        case Step.GivenAway() -> {
          if (waiting) {
            cases.add(drafted(past, cases.size(), said, asked, handedOff()));
          }
          return cases;
        }
        case Step.Words(var speaker, var text, var links, var at) -> {
          boolean person = speaker == Speaker.TEAMMATE;
          if (waiting && speaker != Speaker.CUSTOMER) {
            Expectation expected =
                person || givenAwayNext(past, i) ? handedOff() : answered(text, links);
            cases.add(drafted(past, cases.size(), said, asked, expected));
          }
          if (person) {
            return cases;
          }
          asked = speaker == Speaker.CUSTOMER ? at : asked;
          said.add(new Line(speaker, text));
        }
      }
    }
    return cases;
  }

  /// Whether the agent said this on its way out.
  private static boolean givenAwayNext(PastConversation past, int step) {
    return step + 1 < past.steps().size() && past.steps().get(step + 1) instanceof Step.GivenAway;
  }

  private static Case drafted(
      PastConversation past, int before, List<Line> said, Instant at, Expectation expected) {
    return new Case(
        "conversation-" + past.id() + "-" + (before + 1),
        KIND,
        said,
        new Visitor(past.lead(), past.page(), Map.of(), ""),
        at,
        "",
        true,
        expected);
  }

  private static Expectation handedOff() {
    return Expectation.of(HANDED_OFF);
  }

  private Expectation answered(String text, List<String> links) {
    String decision = EarlierOutcome.of(text, wording).label();
    boolean answer = decision.equals(new Outcome.Answered().label());
    return new Expectation(
        Set.of(decision),
        Set.of(),
        answer ? links : List.of(),
        List.of(),
        List.of(),
        Set.of(),
        Set.of());
  }
}
