package com.nexora.chat.application.overseeing;

import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.DeadLetter;
import com.nexora.chat.application.port.Halts;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.application.port.Oversight;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.port.Promises;
import com.nexora.chat.application.usecase.OverseeWorkspace;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// @param overdue the age from which an open obligation counts as overdue
public record Overseeing(
    Oversight oversight,
    Halts halts,
    Promises promises,
    Handovers handovers,
    AuditLog audit,
    Duration overdue,
    InstantSource clock)
    implements OverseeWorkspace {

  @Override
  public Overview look(WorkspaceId workspace) {
    return new Overview(
        halts.of(workspace),
        oversight.backlog(workspace, overdue),
        handovers.count(workspace),
        oversight.open(workspace, Duration.ZERO, MOST),
        oversight.deadLetters(workspace, MOST),
        promises.open(workspace, MOST));
  }

  @Override
  public long stop(WorkspaceId workspace, String by, String because) {
    long flying = halts.halt(workspace, by, because);
    write(workspace, by, "stop", because);
    return flying;
  }

  @Override
  public boolean go(WorkspaceId workspace, String by, String because) {
    boolean went = halts.go(workspace, by, because);
    if (went) {
      write(workspace, by, "go", because);
    }
    return went;
  }

  @Override
  public boolean requeue(WorkspaceId workspace, ConversationId conversation, String by) {
    boolean requeued = oversight.requeue(workspace, conversation);
    if (requeued) {
      write(workspace, by, "requeue", "conversation " + conversation);
    }
    return requeued;
  }

  @Override
  public Aside aside(WorkspaceId workspace) {
    List<DeadLetter> letters = oversight.conversationsAside(workspace, AT_ONCE + 1);
    return new Aside(
        letters.stream().limit(AT_ONCE).toList(),
        oversight.unsettled(workspace, AT_ONCE),
        letters.size() > AT_ONCE);
  }

  /// Each is written down with its act: where the log is away, the rest stays set aside.
  @Override
  public List<Fate> requeue(WorkspaceId workspace, List<ConversationId> conversations, String by) {
    if (conversations.size() > AT_ONCE) {
      throw new IllegalArgumentException("at most " + AT_ONCE + " at once");
    }
    return conversations.stream()
        .distinct()
        .map(conversation -> new Fate(conversation, takenUp(workspace, conversation, by)))
        .toList();
  }

  /// What only rests is left alone: who chose it saw it set aside.
  private boolean takenUp(WorkspaceId workspace, ConversationId conversation, String by) {
    boolean requeued = oversight.requeueSetAside(workspace, conversation);
    if (requeued) {
      write(workspace, by, "requeue", "conversation " + conversation);
    }
    return requeued;
  }

  /// What was done stays done: a switch does not wait for the log.
  private void write(WorkspaceId workspace, String by, String act, String detail) {
    try {
      audit.write(workspace, new AuditLog.Act(by, act, detail), clock.instant());
    } catch (PortFailure away) {
      throw new PortFailure(
          "'" + act + "' was done, and could not be written into the audit log: "
              + away.getMessage(),
          away);
    }
  }
}
