package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.Saying;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.qualifying.Criterion;
import com.nexora.chat.domain.qualifying.HandedOver;
import com.nexora.chat.domain.qualifying.Leads.Route;
import com.nexora.chat.domain.qualifying.Qualifying;
import com.nexora.chat.domain.qualifying.Qualifying.Over;
import com.nexora.chat.domain.routing.Routing;
import com.nexora.chat.domain.routing.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the qualification of a lead adds to a turn. Whatever the customer asks for comes first,
/// then
/// one question of the agent's, in the same message.
record AskingLead(
    WorkspacePolicy policy,
    Reading reading,
    Routing routing,
    HandingOff handingOff,
    Qualifying state) {

  static AskingLead of(
      WorkspacePolicy policy, Reading reading, Routing routing, HandingOff handingOff) {
    return new AskingLead(
        policy,
        reading,
        routing,
        handingOff,
        Qualifying.of(policy.leads(), policy.agent(), reading.conversation(), reading.account()));
  }

  /// Where a reply may reach nobody, nothing is asked.
  private boolean underWay() {
    return !policy.leads().criteria().isEmpty()
        && handingOff.replies() == EmailReplies.ANSWER
        && state.over() != Over.WITH_A_PERSON
        && state.over() != Over.TOLD
        && wanted();
  }

  /// Whether it is or was to be found out what they come to.
  boolean wanted() {
    return state.begun() || routing.outcome() instanceof Rule.Outcome.Qualify;
  }

  /// What follows a plain reply to the last question, which needs no model; empty when the customer
  /// wants something else as well.
  Optional<Decision> afterReply() {
    return underWay() && state.heard().reply() && !state.heard().asks()
        ? going(List.of())
        : Optional.empty();
  }

  /// The decision, and after it the next question or what the lead comes to.
  Decision after(Decision decided) {
    if (!underWay()) {
      return decided;
    }
    return switch (decided.outcome()) {
      case Outcome.Answered() -> going(said(decided)).orElse(decided);
      // Who is interested and asked what no article says is asked what a salesperson must know.
      case Outcome.AskedBack()
      when !state.heard().asks() || state.heard().interested() ->
        going(List.of()).orElse(decided);
      case Outcome.AskedBack(),
          Outcome.HandedOff _,
          Outcome.Queued _,
          Outcome.Suppressed _,
          Outcome.GivenBack _,
          Outcome.CustomerQuiet _,
          Outcome.Escalated _ -> decided;
    };
  }

  private static List<Line> said(Decision decided) {
    return decided.actions().stream()
        .flatMap(action -> action instanceof Action.Reply(RichText body)
            ? body.lines().stream()
            : Stream.<Line>empty())
        .toList();
  }

  private Optional<Decision> going(List<Line> first) {
    Optional<Criterion> next = state.next();
    if (next.isPresent()) {
      return Optional.of(saying(first, next.get().ask()));
    }
    return switch (state.over()) {
      case NO, RULED_OUT -> Optional.of(end(first));
      case STOPPED -> Optional.of(saying(first, policy.leads().stopped()));
      case WITH_A_PERSON, TOLD -> Optional.empty();
    };
  }

  private Decision end(List<Line> first) {
    return switch (policy.leads().after(state.verdict())) {
      case Route.Say(Saying words) -> saying(first, words);
      case Route.HandOff(var to) -> told(first, handingOff.to(to, HandoffReason.LEAD, List.of()));
    };
  }

  /// One message: what was said first, and that somebody will come.
  private static Decision told(List<Line> first, Decision handoff) {
    List<Action> actions = handoff.actions().stream()
        .map(action -> action instanceof Action.Reply(RichText body)
            ? new Action.Reply(both(first, body.lines()))
            : action)
        .toList();
    return new Decision(handoff.outcome(), actions);
  }

  private Decision saying(List<Line> first, Saying words) {
    Outcome outcome = new Outcome.Answered();
    Line last = Line.paragraph(words.in(language()));
    return new Decision(
        outcome,
        List.of(new Action.Reply(both(first, List.of(last))), handingOff.attributes(outcome)));
  }

  private static RichText both(List<Line> first, List<Line> then) {
    List<Line> lines = new ArrayList<>(first);
    lines.addAll(then);
    return new RichText(lines);
  }

  /// A number tells no language, so it goes on as it began.
  private Language language() {
    return state.language().orElse(reading.language());
  }

  /// The note tells a person what is known of the lead.
  Decision noted(Decision decided) {
    List<Line> lines = HandedOver.lines(state, wanted() && state.concluded());
    if (lines.isEmpty() || !(decided.outcome() instanceof Outcome.HandedOff)) {
      return decided;
    }
    List<Action> actions = new ArrayList<>(decided.actions());
    for (int i = actions.size() - 1; i >= 0; i--) {
      if (actions.get(i) instanceof Action.Note(RichText body)) {
        actions.set(i, new Action.Note(both(body.lines(), lines)));
        break;
      }
    }
    return new Decision(decided.outcome(), actions);
  }
}
