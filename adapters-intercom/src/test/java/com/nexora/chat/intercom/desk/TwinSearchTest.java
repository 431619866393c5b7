package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.FindConversations;
import com.nexora.chat.application.testing.FindConversationsContract;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.intercom.TwinPeople;

/// The search over HTTP, against the Intercom twin.
class TwinSearchTest extends TwinFixture implements FindConversationsContract {

  @Override
  public FindConversations search() {
    return intercom.search();
  }

  @Override
  public TeammateId agent() {
    return new TeammateId("9001001");
  }

  @Override
  public TeammateId colleague() {
    return new TeammateId(TwinPeople.MAYA);
  }

  @Override
  public ConversationId customerStarts() {
    return people.danaStarts("Hello");
  }

  @Override
  public void customerSays(ConversationId conversation) {
    aSecondPasses();
    people.customerSays(conversation, "And?");
  }
}
