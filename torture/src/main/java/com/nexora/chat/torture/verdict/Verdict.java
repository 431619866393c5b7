package com.nexora.chat.torture.verdict;

import com.nexora.chat.torture.verdict.Evidence.Action;
import com.nexora.chat.torture.verdict.Evidence.Kind;
import com.nexora.chat.torture.verdict.Evidence.Part;
import com.nexora.chat.torture.verdict.Evidence.Talk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Judges the promises (`N1` to `N8`) in one workspace from the evidence alone. N7 needs a priced
/// model, so it is not judged here.
///
/// @param question what every customer message carries, and every answer repeats
/// @param handoffText what the agent says when it hands over
/// @param poison what a conversation may be given up for
public record Verdict(Pattern question, String handoffText, String poison) {

  /// The promise that only what kills is given up.
  public static final String GIVEN_UP = "K24";

  /// A reply may cross a teammate's on its way: between its last look and Intercom lies one
  /// exchange. What comes later ignores the teammate.
  static final Duration CROSSING = Duration.ofSeconds(2);

  public List<Finding> of(Evidence evidence) {
    Case judged = new Case(evidence);
    Outcomes outcomes = new Outcomes(evidence, question, poison);
    return List.of(
        outcomes.everyMessageEnds(),
        outcomes.everyOutcomeIsTheRightOne(),
        outcomes.nobodyIsLeftWaiting(),
        outcomes.onlyPoisonIsGivenUp(),
        judged.oneReplyPerTurn(),
        judged.oneReplyPerQuestion(),
        judged.repliesInTurnOrder(),
        judged.everyReplyIsKnown(),
        searched("N4", "no workspace sees another", evidence.strays()),
        searched("N5", "no secret in a log", evidence.leaks()),
        judged.silenceAfterTakeover(),
        judged.handoffsAssign(),
        judged.nothingIsLeft());
  }

  private static Finding searched(String invariant, String promise, Evidence.Searched text) {
    return new Finding(invariant, promise, text.lines(), text.found());
  }

  private final class Case {

    private final Evidence evidence;
    private final Map<String, Action> byResult = new HashMap<>();

    Case(Evidence evidence) {
      this.evidence = evidence;
      for (Action action : evidence.tables().actions()) {
        action.result().ifPresent(part -> byResult.put(part, action));
      }
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
            case CUSTOMER_WROTE, AGENT_NOTED, OTHER -> {}
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
            case CUSTOMER_WROTE, GIVEN_TO_AGENT, AGENT_NOTED, OTHER -> {}
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
      evidence.tables().turns().stream()
          .filter(turn -> !turn.finished())
          .forEach(
              turn -> found.add("unfinished: turn " + turn.epoch() + " of " + turn.conversation()));
      evidence
          .tables()
          .due()
          .forEach(work -> found.add("still due: " + work.conversation() + ", " + work.why()));
      evidence.tables().dead().forEach(id -> found.add("dead letter: " + id + " was set aside"));
      return new Finding(
          "N8", "nothing is left after the drain", evidence.tables().turns().size(), found);
    }

    private List<Part> replies(Talk talk) {
      return talk.parts().stream()
          .filter(part -> part.kind() == Kind.AGENT_REPLIED)
          .toList();
    }
  }
}
