package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.FindDeleted;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;

class InMemoryDeletedTest implements FindDeletedContract {

  private final InMemoryDeleted list = new InMemoryDeleted(StoreContract.ACME);
  private int last;

  @Override
  public FindDeleted deletions() {
    return list;
  }

  @Override
  public WorkspaceId workspace() {
    return StoreContract.ACME;
  }

  @Override
  public WorkspaceId refused() {
    return StoreContract.GLOBEX;
  }

  @Override
  public ConversationId deleted() {
    last++;
    var conversation = new ConversationId("" + last);
    list.deleted(conversation, Instant.ofEpochSecond(last));
    return conversation;
  }
}
