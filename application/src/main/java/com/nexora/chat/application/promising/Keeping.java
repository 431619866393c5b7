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

  /// A broken promise is still owed: that somebody answered late is worth knowing, though less and
  /// less from hour to hour.
  private static final Duration AFTER_THE_FACT = Duration.ofMinutes(10);

  /// After a week nobody waits for it any more.
  private static final Duration LAPSES = Duration.ofDays(7);

  /// While nothing can be read nobody knows whether it is broken. This long that is no alarm.
  private static final Duration UNREAD = Duration.ofMinutes(15);

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
      case ReadConversation.Result.Unavailable _ -> unread(workspace, promised, now);
    };
  }

  /// Others that are due are not kept waiting behind it.
  private boolean unread(WorkspaceId workspace, Promised promised, Instant now) {
    if (owedFor(promised, now).compareTo(UNREAD) > 0) {
      return broken(workspace, promised, false, now);
    }
    promises.lookAgain(workspace, promised, now.plus(TURN));
    return false;
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
        return broken(workspace, promised, ours, now);
      }
    }
    return false;
  }

  /// Who was given back to the agent after people had them is brought back once more, with the
  /// alarm; given back again, a person has decided so.
  ///
  /// @param ours whether the agent has the conversation
  private boolean broken(WorkspaceId workspace, Promised promised, boolean ours, Instant now) {
    Duration owed = owedFor(promised, now);
    if (owed.compareTo(LAPSES) > 0) {
      promises.end(workspace, promised, Promises.Ending.LAPSED);
      return false;
    }
    if (ours && !(promised.reopened() && promised.broken())) {
      promises.wake(workspace, promised, now.plus(TURN));
      return alarm(workspace, promised, now.plus(TURN));
    }
    Duration later = owed.dividedBy(4);
    return alarm(
        workspace,
        promised,
        now.plus(later.compareTo(AFTER_THE_FACT) > 0 ? later : AFTER_THE_FACT));
  }

  private static Duration owedFor(Promised promised, Instant now) {
    return Duration.between(promised.promise().promisedAt(), now);
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
