package com.nexora.chat.torture.verdict;

import com.nexora.chat.torture.verdict.Evidence.Kind;
import com.nexora.chat.torture.verdict.Evidence.Message;
import com.nexora.chat.torture.verdict.Evidence.Obligation;
import com.nexora.chat.torture.verdict.Evidence.Part;
import com.nexora.chat.torture.verdict.Evidence.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether every customer's message came to an end, and to the right one: what the service says
/// became of it is held against what Intercom saw.
final class Outcomes {

  private static final String GIVEN_UP = "agent failed";

  private final Evidence evidence;
  private final Pattern question;
  private final String poison;
  private final Map<Message, Obligation> obligations;
  private final List<Case> cases = new ArrayList<>();

  /// A message, and what happened from then on.
  private record Case(Talk talk, int at, List<Holder> holders) {

    Part part() {
      return talk.parts().get(at);
    }

    Message message() {
      return new Message(talk.id(), part().id());
    }

    boolean later(Predicate<Part> what) {
      return talk.parts().stream().skip(at + 1L).anyMatch(what);
    }

    boolean later(Kind kind) {
      return later(part -> part.kind() == kind);
    }

    boolean heldSince(Holder holder) {
      return holders.subList(at, holders.size()).contains(holder);
    }

    boolean agentsInTheEnd() {
      return holders.getLast() == Holder.AGENT;
    }
  }

  Outcomes(Evidence evidence, Pattern question, String poison) {
    this.evidence = evidence;
    this.question = question;
    this.poison = poison;
    this.obligations = evidence.tables().obligations().stream()
        .collect(Collectors.toMap(Obligation::message, Function.identity()));
    for (Talk talk : evidence.talks()) {
      List<Holder> holders = Holder.after(talk.parts());
      for (int i = 0; i < talk.parts().size(); i++) {
        if (talk.parts().get(i).kind() == Kind.CUSTOMER_WROTE) {
          cases.add(new Case(talk, i, holders));
        }
      }
    }
  }

  Finding everyMessageEnds() {
    List<String> found = new ArrayList<>();
    for (Case each : cases) {
      Obligation obligation = obligations.get(each.message());
      if (obligation == null) {
        missing(each, found);
      } else if (obligation.outcome().isEmpty()) {
        found.add("open: message " + each.message() + " has no outcome");
      }
    }
    return new Finding("N1", "every message ends in one outcome", cases.size(), found);
  }

  /// A message of which no webhook told is found by searching, if it still needs an answer of ours
  /// then.
  private void missing(Case each, List<String> found) {
    if (evidence.acknowledged().contains(each.message())) {
      found.add("lost: message " + each.message() + " was acknowledged and is nowhere");
    } else if (each.agentsInTheEnd() && !each.later(Kind.TEAMMATE_REPLIED)) {
      found.add(
          "lost: message " + each.message() + " was not acknowledged, and no search found it");
    }
  }

  Finding everyOutcomeIsTheRightOne() {
    List<String> found = new ArrayList<>();
    int checked = 0;
    for (Case each : cases) {
      Obligation obligation = obligations.get(each.message());
      if (obligation != null && obligation.outcome().isPresent()) {
        checked++;
        if (!holds(each, obligation, obligation.outcome().get())) {
          found.add("untrue: message %s is said to be '%s %s', and Intercom saw otherwise"
              .formatted(each.message(), obligation.outcome().get(), obligation.reason()));
        }
      }
    }
    return new Finding("N1", "every outcome is what Intercom saw", checked, found);
  }

  private boolean holds(Case each, Obligation obligation, String outcome) {
    return switch (outcome) {
      case "answered", "asked back" -> answered(each) || answeredByPerson(each);
      case "handed off" ->
        each.later(Kind.AGENT_ASSIGNED) && (each.later(Kind.AGENT_NOTED) || noteHeld(obligation));
      case "suppressed" -> suppressed(each, obligation.reason());
      default -> false;
    };
  }

  /// A person answered it and gave the conversation back, and the agent's next turn closed it with
  /// what came later.
  private static boolean answeredByPerson(Case each) {
    boolean person = false;
    for (Part part :
        each.talk().parts().subList(each.at() + 1, each.talk().parts().size())) {
      person |= part.kind() == Kind.TEAMMATE_REPLIED;
      if (person && part.kind() == Kind.AGENT_REPLIED) {
        return true;
      }
    }
    return false;
  }

  /// Lost twice on its way, so that nobody knows whether it is there; a person is still assigned.
  private boolean noteHeld(Obligation obligation) {
    return evidence.tables().actions().stream()
        .anyMatch(action -> action.conversation().equals(obligation.message().conversation())
            && obligation.epoch().filter(epoch -> epoch == action.epoch()).isPresent()
            && action.kind().equals("note")
            && action.state().equals("HELD"));
  }

  /// What nobody does here cannot be a reason: no conversation is closed, snoozed or deleted, no
  /// rule leaves one alone, and what a later message overtook is owed all the more.
  private boolean suppressed(Case each, String reason) {
    return switch (reason) {
      case "assigned elsewhere" -> each.heldSince(Holder.ELSEWHERE);
      case "teammate took over" -> each.heldSince(Holder.PERSON);
      // A team has it and none of its people yet, or nobody at all.
      case "unassigned" ->
        each.heldSince(Holder.ELSEWHERE) || each.holders().getLast() == Holder.NOBODY;
      case "already replied" -> answered(each) || each.later(Kind.TEAMMATE_REPLIED);
      case "reply refused", "reply uncertain" ->
        !each.agentsInTheEnd() || each.later(Kind.TEAMMATE_REPLIED);
      default -> false;
    };
  }

  /// By a later reply that answers this very question.
  private boolean answered(Case each) {
    Set<String> asked = questions(each.part().text());
    return each.later(
        part -> part.kind() == Kind.AGENT_REPLIED && questions(part.text()).containsAll(asked));
  }

  private Set<String> questions(String text) {
    return question.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  Finding nobodyIsLeftWaiting() {
    List<String> found = cases.stream()
        .filter(Case::agentsInTheEnd)
        .filter(each -> !each.later(Kind.AGENT_REPLIED) && !each.later(Kind.TEAMMATE_REPLIED))
        .map(each -> "waiting: message " + each.message() + " is the agent's, and nobody replied")
        .toList();
    return new Finding("N8", "nobody is left waiting", cases.size(), found);
  }

  /// Whoever shares a worker with a conversation that kills it must not pay for that.
  Finding onlyPoisonIsGivenUp() {
    Set<String> poisoned = cases.stream()
        .filter(each -> each.part().text().contains(poison))
        .map(each -> each.talk().id())
        .collect(Collectors.toSet());
    List<String> found = evidence.tables().obligations().stream()
        .filter(obligation -> obligation.reason().equals(GIVEN_UP))
        .filter(obligation -> !poisoned.contains(obligation.message().conversation()))
        .map(obligation ->
            "given up: message " + obligation.message() + " did nothing, and the agent gave it up")
        .toList();
    return new Finding(Verdict.GIVEN_UP, "only what kills is given up", cases.size(), found);
  }
}
