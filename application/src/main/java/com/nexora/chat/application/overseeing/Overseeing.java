package com.nexora.chat.application.overseeing;

import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Halts;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.application.port.Oversight;
import com.nexora.chat.application.port.Promises;
import com.nexora.chat.application.usecase.OverseeWorkspace;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.InstantSource;

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

  private void write(WorkspaceId workspace, String by, String act, String detail) {
    audit.write(workspace, new AuditLog.Act(by, act, detail), clock.instant());
  }
}
