package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.FindDeleted;
import com.nexora.chat.application.testing.FindDeletedContract;
import com.nexora.chat.domain.conversation.ConversationId;

/// The list of deletions over HTTP, from the Intercom twin.
class TwinDeletedTest extends TwinFixture implements FindDeletedContract {

  @Override
  public FindDeleted deletions() {
    return intercom.deletions();
  }

  @Override
  public ConversationId deleted() {
    aSecondPasses();
    ConversationId conversation = people.danaStarts("Hello");
    people.deleted(conversation);
    return conversation;
  }
}
