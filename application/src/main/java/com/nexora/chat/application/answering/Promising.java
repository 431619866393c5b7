package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.Promised;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Decision;
import com.nexora.chat.domain.turn.OutOfHours;
import com.nexora.chat.domain.turn.Reading;
import java.time.Instant;
import java.util.Optional;

/// What it means for a conversation that a customer was, or is now, promised an answer for when
/// somebody is there.
///
/// @param now the time
record Promising(WorkspacePolicy policy, Standing standing, Instant now) {

  /// The agent's own snooze keeps it from nothing: a customer may write while it lasts.
  Ownership ownership(Conversation seen) {
    return ownership(seen, policy, standing.promise().isPresent());
  }

  /// @param own whether a snooze is the agent's own
  static Ownership ownership(Conversation seen, WorkspacePolicy policy, boolean own) {
    return own && seen.state() == Conversation.State.SNOOZED
        ? Ownership.whenOpen(seen, policy.agent())
        : Ownership.of(seen, policy.agent());
  }

  /// Whether a turn does nothing else than keep a promise.
  static boolean bringsBack(DecidedTurn turn) {
    return turn.actions().stream().anyMatch(it -> it.action() instanceof Action.Open)
        && turn.actions().stream().noneMatch(it -> it.action().shows());
  }

  /// Whether the time has come for a promise that was made here.
  static boolean isDue(Standing standing, Instant now) {
    return standing
        .promise()
        .filter(made -> !made.reopened() && made.promise().isDue(now))
        .isPresent();
  }

  /// Not empty when it is time to keep a promise, and up to the agent.
  Optional<Ownership.Ours> comesBack(Conversation seen) {
    return isDue(standing, now)
            && ownership(seen) instanceof Ownership.Ours ours
            && !seen.customerMessages().isEmpty()
        ? Optional.of(ours)
        : Optional.empty();
  }

  /// Nobody is handed to people who are not there.
  Decision inHours(Reading reading, Decision decided) {
    return new OutOfHours(policy, reading, standing.promise().map(Promised::promise), now)
        .weigh(decided);
  }

  /// Whether a conversation would be put aside whose customer may not have heard of it: it would
  /// wait without anybody knowing.
  static boolean untold(DecidedTurn turn, PlannedAction action) {
    return action.action() instanceof Action.Snooze
        && turn.actions().stream()
            .anyMatch(said ->
                said.action() instanceof Action.Reply && said.state() != PlannedAction.State.SENT);
  }

  /// Whether the conversation is as the action would make it. That can be seen, and doing it again
  /// does no harm, so no part has to be found.
  static boolean isDone(PlannedAction action, Conversation seen) {
    boolean asleep = seen.state() == Conversation.State.SNOOZED;
    return switch (action.action()) {
      case Action.Snooze _ -> asleep;
      case Action.Open() -> !asleep;
      case Action.Reply _,
          Action.Note _,
          Action.SetAttributes _,
          Action.WriteBack _,
          Action.Close _,
          Action.Assign _ -> false;
    };
  }
}
