package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.Examine;
import com.nexora.chat.application.testing.ExamineContract;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.intercom.Connection;

/// Over HTTP, against the Intercom twin.
class TwinExaminationTest extends TwinFixture implements ExamineContract {

  @Override
  public Examine examine() {
    return intercom.examination();
  }

  @Override
  public TeammateId agent() {
    return new TeammateId("9001001");
  }

  @Override
  public void customerStarts() {
    people.danaStarts("Hello?");
  }

  @Override
  public void customerStartsAndFinAnswers() {
    people.finAnswers(people.danaStarts("Hello, you two?"));
  }

  @Override
  public void withoutScopeForConversations() {
    people.breaks("GET", "/conversations", 403);
  }

  @Override
  public void withAnOlderApp() {
    connections.put(HERE, new Connection(people.installs("2.15"), "secret", people.url()));
  }
}
