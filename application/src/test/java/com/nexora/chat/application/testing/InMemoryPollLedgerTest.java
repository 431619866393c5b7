package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.PollLedger;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;

class InMemoryPollLedgerTest implements PollLedgerContract {

  private final InMemoryStore store = new InMemoryStore();
  private final InMemoryPollLedger polls = new InMemoryPollLedger(store.inbox(), store);

  @Override
  public PollLedger polls() {
    return polls;
  }

  @Override
  public Inbox inbox() {
    return store.inbox();
  }

  @Override
  public void letPass(Duration time) {
    store.letPass(time);
  }

  @Override
  public void left(WorkspaceId workspace, ConversationId conversation, PartId part) {
    polls.left(workspace, conversation, part);
  }
}
