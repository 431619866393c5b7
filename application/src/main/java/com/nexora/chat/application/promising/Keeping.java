package com.nexora.chat.application.promising;

import static java.lang.System.Logger.Level.ERROR;

import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.Promised;
import com.nexora.chat.application.port.Promises;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.usecase.KeepPromises;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.queue.Kept;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Looks at each promise when its time has come, in the conversation itself: no webhook that was
/// lost can make a promise look kept or broken. What is done in a conversation is left to a turn.
///
/// @param clock of the promises
public record Keeping(
    Promises promises, ReadConversation conversations, Policies policies, InstantSource clock)
    implements KeepPromises {

  private static final System.Logger LOG = System.getLogger(Keeping.class.getName());

  /// One round asks Intercom for no more; the next goes on.
  private static final int AT_ONCE = 50;

  /// A turn takes seconds. What failed is tried again as long as the promise lasts.
  private static final Duration TURN = Duration.ofMinutes(2);

  /// A broken promise is still owed: that somebody answered late is worth knowing.
  private static final Duration AFTER_THE_FACT = Duration.ofMinutes(10);

  @Override
  public Report keep(WorkspaceId workspace) {
    Instant now = clock.instant();
    Optional<WorkspacePolicy> policy = policies.of(workspace);
    int missed = 0;
    if (policy.isPresent()) {
      for (Promised promised : promises.due(workspace, now, AT_ONCE)) {
        missed += look(workspace, policy.get(), promised, now) ? 1 : 0;
      }
    }
    return new Report(missed, promises.count(workspace));
  }

  /// @return whether it is newly broken
  private boolean look(
      WorkspaceId workspace, WorkspacePolicy policy, Promised promised, Instant now) {
    return switch (conversations.read(workspace, promised.conversation())) {
      case ReadConversation.Result.Read(Conversation seen) ->
        settle(workspace, promised, Kept.of(promised.promise(), seen, policy.agent(), now), now);
      case ReadConversation.Result.Gone() -> {
        promises.end(workspace, promised, Promises.Ending.GONE);
        yield false;
      }
      // Nothing is known, and that is no reason to raise an alarm: the next round asks again.
      case ReadConversation.Result.Unavailable _ -> false;
    };
  }

  private boolean settle(WorkspaceId workspace, Promised promised, Kept kept, Instant now) {
    switch (kept) {
      case Kept.Answered(Instant at, boolean late) ->
        promises.end(workspace, promised, late ? Promises.Ending.LATE : Promises.Ending.KEPT);
      case Kept.Closed() -> promises.end(workspace, promised, Promises.Ending.CLOSED);
      case Kept.Due() -> promises.wake(workspace, promised, now.plus(TURN));
      case Kept.Theirs() -> promises.taken(workspace, promised);
      case Kept.Waiting() -> {}
      case Kept.Broken(boolean ours) -> {
        if (ours) {
          promises.wake(workspace, promised, now.plus(TURN));
        }
        return alarm(workspace, promised, now.plus(ours ? TURN : AFTER_THE_FACT));
      }
    }
    return false;
  }

  private boolean alarm(WorkspaceId workspace, Promised promised, Instant nextLook) {
    boolean news = promises.broken(workspace, promised, nextLook);
    if (news) {
      Promise promise = promised.promise();
      LOG.log(
          ERROR,
          "Workspace {0}: promise broken: conversation {1} was promised an answer by {2} and nobody"
              + " has answered{3}",
          workspace,
          promised.conversation(),
          promise.promisedAt(),
          promise.team().map(team -> ", team " + team).orElse(""));
    }
    return news;
  }
}
