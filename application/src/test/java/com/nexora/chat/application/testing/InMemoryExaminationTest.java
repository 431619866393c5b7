package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Examine;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;

class InMemoryExaminationTest implements ExamineContract {

  private final InMemoryExamination examination = new InMemoryExamination(workspace());

  @Override
  public Examine examine() {
    return examination;
  }

  @Override
  public WorkspaceId workspace() {
    return new WorkspaceId("acme");
  }

  @Override
  public WorkspaceId refused() {
    return new WorkspaceId("other");
  }

  @Override
  public TeammateId agent() {
    return ExamplePolicy.AGENT;
  }

  @Override
  public void customerStarts() {
    examination.talk(agent(), Instant.EPOCH, false);
  }

  @Override
  public void customerStartsAndFinAnswers() {
    examination.talk(agent(), Instant.EPOCH, true);
  }

  @Override
  public void withoutScopeForConversations() {
    examination.withoutScopeForConversations();
  }

  @Override
  public void withAnOlderApp() {
    examination.withAnOlderApp();
  }
}
