package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.Promised;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.queue.Digest;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.PriorTurn;
import com.nexora.chat.domain.turn.Reading;
import com.nexora.chat.domain.turn.Reopening;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The turn in which a conversation that was put aside comes back to the people who owe an answer.
/// No model is asked: what is done was promised.
record BringingBack(
    Visit.Means means, WorkspaceId workspace, WorkspacePolicy policy, Conversation now) {

  private static final int MOST_WAITING = 500;

  /// From one morning to the next there are more hours than that.
  private static final Duration ONE_MORNING = Duration.ofHours(12);

  Deliberation.Thought think(Standing standing) {
    Promised promised = standing.promise().orElseThrow();
    List<PriorTurn> prior =
        standing.finished().stream().map(Standing.Finished::turn).toList();
    ReadAccount.Result read = means.ports().desk().accounts().read(workspace, now.contact());
    Reading reading =
        means.understanding().known(workspace, policy, now, account(read, now), prior);
    Reopening reopening =
        new Reopening(policy, reading, promised.promise(), digest(promised, reading));
    return Deliberation.Thought.unread(reading, reopening.decision(), reopening.record());
  }

  /// Whoever cannot be read now comes back all the same.
  static Account account(ReadAccount.Result read, Conversation now) {
    return switch (read) {
      case ReadAccount.Result.Known(Account account) -> account;
      case ReadAccount.Result.Unknown(), ReadAccount.Result.Unavailable _ ->
        Account.unknown(now.contact());
    };
  }

  /// The note of its own comes first.
  static boolean toldDigest(DecidedTurn turn) {
    return Promising.bringsBack(turn)
        && turn.actions().stream()
                .filter(action -> action.action() instanceof Action.Note
                    && action.state() == PlannedAction.State.SENT)
                .count()
            > 1;
  }

  /// For the first conversation that comes back to a team in a morning, when there are more.
  private Optional<RichText> digest(Promised promised, Reading reading) {
    Instant at = means.clock().instant();
    Promise own = promised.promise();
    List<Promised> team = means.ports().store().promises().open(workspace, MOST_WAITING).stream()
        .filter(other -> other.promise().team().equals(own.team()))
        .filter(other -> other.promise().isDue(at))
        .toList();
    boolean first = team.stream()
        .filter(other -> !other.reopened())
        .min(Comparator.<Promised, Instant>comparing(other -> other.promise().reopenAt())
            // As numbers, which they are.
            .thenComparingInt(other -> other.conversation().value().length())
            .thenComparing(other -> other.conversation().value()))
        .filter(other -> other.conversation().equals(promised.conversation()))
        .isPresent();
    return team.size() < 2 || !first || hasDigest(own)
        ? Optional.empty()
        : Optional.of(new Digest(
                own.team(),
                team.stream()
                    .map(other ->
                        new Digest.Entry(other.conversation(), other.promise(), other.broken()))
                    .toList())
            .note(policy.mainLanguage(), reading.presence().staff()));
  }

  private boolean hasDigest(Promise own) {
    Instant night = own.reopenAt().minus(ONE_MORNING);
    return means.ports().store().promises().hasDigest(workspace, own, night);
  }
}
