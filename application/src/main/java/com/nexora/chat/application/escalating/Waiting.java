package com.nexora.chat.application.escalating;

import static java.lang.System.Logger.Level.ERROR;

import com.nexora.chat.application.port.Awaited;
import com.nexora.chat.application.port.Halts;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.application.port.Handovers.Ending;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.usecase.EscalateHandoffs;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.handoff.Escalation;
import com.nexora.chat.domain.handoff.Handed;
import com.nexora.chat.domain.handoff.Taken;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Escalating;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Looks at each handoff when its time has come, in the conversation itself: no webhook that was
/// lost can make it look taken or not. What is done in a conversation is left to a turn.
///
/// @param clock of the handoffs
public record Waiting(
    Handovers handovers,
    Halts halts,
    ReadConversation conversations,
    Policies policies,
    InstantSource clock)
    implements EscalateHandoffs {

  private static final System.Logger LOG = System.getLogger(Waiting.class.getName());

  /// One round asks Intercom for no more; the next goes on.
  private static final int AT_ONCE = 50;

  /// A turn takes seconds. What failed is tried again, and what was stopped is looked at again.
  private static final Duration TURN = Duration.ofMinutes(2);

  /// That somebody took it late is worth knowing.
  public static final Duration STUCK = Duration.ofMinutes(10);

  @Override
  public Report look(WorkspaceId workspace) {
    Instant now = clock.instant();
    Optional<WorkspacePolicy> policy = policies.of(workspace);
    int stuck = 0;
    if (policy.isPresent()) {
      for (Awaited awaited : handovers.due(workspace, now, AT_ONCE)) {
        stuck += look(workspace, policy.get(), awaited, now) ? 1 : 0;
      }
    }
    return new Report(stuck, handovers.count(workspace));
  }

  /// @return whether it was not known to be stuck
  private boolean look(
      WorkspaceId workspace, WorkspacePolicy policy, Awaited awaited, Instant now) {
    Optional<Escalation> how = policy.handoffs().escalation();
    if (how.isEmpty()) {
      handovers.end(workspace, awaited, Ending.UNWANTED);
      return false;
    }
    return switch (conversations.read(workspace, awaited.conversation())) {
      case ReadConversation.Result.Read(Conversation seen) ->
        look(workspace, policy, how.get(), awaited, seen, now);
      case ReadConversation.Result.Gone() -> {
        handovers.end(workspace, awaited, Ending.GONE);
        yield false;
      }
      // Nothing is known, and what cannot be read keeps nobody else waiting.
      case ReadConversation.Result.Unavailable _ -> {
        handovers.look(workspace, awaited, now.plus(TURN));
        yield false;
      }
    };
  }

  private boolean look(
      WorkspaceId workspace,
      WorkspacePolicy policy,
      Escalation how,
      Awaited awaited,
      Conversation seen,
      Instant now) {
    switch (Taken.of(awaited.handed(), seen, policy.agent())) {
      case Taken.ByPeople() -> handovers.end(workspace, awaited, Ending.TAKEN);
      case Taken.Back() -> handovers.end(workspace, awaited, Ending.RETURNED);
      case Taken.NotYet _ -> {
        Handed handed = awaited.handed();
        if (awaited.stuck() || handed.times() >= how.times()) {
          return alarm(handovers, workspace, awaited, now);
        }
        Instant open = Escalating.opening(policy, handed, now);
        if (halts.of(workspace).isPresent()) {
          handovers.look(workspace, awaited, now.plus(TURN));
        } else if (open.isAfter(now) || !Escalating.isLetOut(workspace, policy, handed, seen)) {
          handovers.look(workspace, awaited, open.isAfter(now) ? open : now.plus(STUCK));
        } else {
          boolean seenTo = handovers.wake(workspace, awaited, now.plus(TURN));
          return !seenTo && alarm(handovers, workspace, awaited, now);
        }
      }
    }
    return false;
  }

  /// Says once that nobody took it.
  public static boolean alarm(
      Handovers handovers, WorkspaceId workspace, Awaited awaited, Instant now) {
    boolean news = handovers.stuck(workspace, awaited, now.plus(STUCK));
    if (news) {
      LOG.log(
          ERROR,
          "Workspace {0}: nobody takes conversation {1}: handed over {2}, gone on {3} times",
          workspace,
          awaited.conversation(),
          awaited.handed().since(),
          awaited.handed().times());
    }
    return news;
  }
}
