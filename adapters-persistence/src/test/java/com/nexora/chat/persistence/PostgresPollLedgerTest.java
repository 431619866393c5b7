package com.nexora.chat.persistence;

import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.PollLedger;
import com.nexora.chat.application.testing.PollLedgerContract;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;

class PostgresPollLedgerTest implements PollLedgerContract {

  private final Persistence persistence = TestDatabase.SHARED.emptied();

  @Override
  public PollLedger polls() {
    return persistence.polls();
  }

  @Override
  public Inbox inbox() {
    return persistence.inbox();
  }

  @Override
  public void letPass(Duration time) {
    TestDatabase.SHARED.execute(
        "UPDATE nexora.poll SET next_at = next_at - INTERVAL '%d milliseconds'"
            .formatted(time.toMillis()));
  }

  @Override
  public void left(WorkspaceId workspace, ConversationId conversation, PartId part) {
    TestRows.action(workspace, conversation, "SENT", part.value());
  }
}
