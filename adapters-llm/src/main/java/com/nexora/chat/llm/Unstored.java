package com.nexora.chat.llm;

import com.nexora.chat.application.port.Certificates;
import com.nexora.chat.application.port.Spending;
import com.nexora.chat.domain.certification.Certificate;
import com.nexora.chat.domain.certification.Certificate.Subject;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;

/// Where no database is: nothing is counted, and nobody is certified.
record Unstored() implements Spending, Certificates {

  @Override
  public Optional<Reserved> reserve(
      WorkspaceId workspace, ConversationId conversation, Limits limits, Amount atMost) {
    return Optional.empty();
  }

  @Override
  public Amount today(WorkspaceId workspace) {
    return Amount.NOTHING;
  }

  @Override
  public void settle(WorkspaceId workspace, Reserved reserved, Amount used) {}

  @Override
  public boolean keep(WorkspaceId workspace, Certificate certificate) {
    return false;
  }

  @Override
  public Optional<Certificate> of(WorkspaceId workspace, Subject subject) {
    return Optional.empty();
  }

  @Override
  public List<Certificate> all(WorkspaceId workspace) {
    return List.of();
  }
}
