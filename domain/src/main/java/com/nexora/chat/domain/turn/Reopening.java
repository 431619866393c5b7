package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.handoff.Climb;
import com.nexora.chat.domain.handoff.Climbing;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.queue.Captured;
import com.nexora.chat.domain.queue.QueueNote;
import com.nexora.chat.domain.routing.Routing;
import com.nexora.chat.domain.routing.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is done when a promise is due: the conversation comes back into the inbox, with a note that
/// knows what arrived since, and goes to whoever owes the answer. The customer is told nothing
/// more;
/// they know already.
///
/// @param reading with all that the customer has written as what waits
/// @param digest who else waits for the same team; for the first of them alone
public record Reopening(
    WorkspacePolicy policy, Reading reading, Promise promise, Optional<RichText> digest) {

  public Decision decision() {
    Decision handoff = handingOff().promised(climb());
    List<Action> actions = new ArrayList<>();
    actions.add(new Action.Open());
    digest.map(Action.Note::new).ifPresent(actions::add);
    for (Action action : handoff.actions()) {
      actions.add(
          switch (action) {
            case Action.Note(RichText body) -> new Action.Note(refreshed(body));
            case Action.Assign _,
                Action.Reply _,
                Action.SetAttributes _,
                Action.WriteBack _,
                Action.Close _,
                Action.Snooze _,
                Action.Open _ -> action;
          });
    }
    return asking().noted(new Decision(handoff.outcome(), actions));
  }

  public DecisionRecord record() {
    return DecisionRecord.of(reading, routing(), "").unruled();
  }

  private RichText refreshed(RichText body) {
    Captured captured = Captured.from(reading.waiting(), reading.account());
    return new QueueNote(policy.mainLanguage(), promise, captured)
        .reopened(reading.waiting(), body);
  }

  /// Who promised it may be away in the morning.
  private Climb climb() {
    Climbing climbing = new Climbing(policy.owners(), reading.presence(), policy.agent());
    return promise
        .owner()
        .map(owner -> climbing.promised(owner, promise, reading.account()))
        .orElseGet(() -> to().climb(reading.account(), climbing));
  }

  private Destination to() {
    return promise.team().<Destination>map(Destination.Team::new).orElse(policy.handoffTo());
  }

  private HandingOff handingOff() {
    return new HandingOff(policy, reading, routing(), EmailReplies.HAND_OFF);
  }

  /// What a lead said before the promise and since it.
  private AskingLead asking() {
    return AskingLead.of(policy, reading, routing(), handingOff());
  }

  private static Routing routing() {
    return new Routing(List.of(), "promised", new Rule.Outcome.AgentAnswers());
  }
}
