package com.nexora.chat.application.watching;

import static java.lang.System.Logger.Level.WARNING;

import com.nexora.chat.application.port.Backlog;
import com.nexora.chat.application.port.Oversight;
import com.nexora.chat.application.usecase.WatchObligations;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;

/// Wakes what would sleep for ever. A turn hands a conversation over when what it owes is overdue,
/// so it is enough that every conversation which owes something is taken up again.
///
/// @param overdue the age from which an open obligation counts as overdue
public record Watching(Oversight oversight, Duration overdue) implements WatchObligations {

  private static final System.Logger LOG = System.getLogger(Watching.class.getName());

  @Override
  public Backlog watch(WorkspaceId workspace) {
    for (ConversationId forgotten : oversight.wake(workspace)) {
      LOG.log(
          WARNING,
          "Workspace {0}: conversation {1} owed an answer and nothing would have taken it up; it is"
              + " due again",
          workspace,
          forgotten);
    }
    return oversight.backlog(workspace, overdue);
  }
}
