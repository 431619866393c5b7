package com.nexora.chat.application.testing;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.ConversationRecords;
import com.nexora.chat.application.port.Figures;
import com.nexora.chat.application.port.Halts;
import com.nexora.chat.application.port.Instructions;
import com.nexora.chat.application.port.Notices;
import com.nexora.chat.application.port.OldConversations;
import com.nexora.chat.application.port.PersonalRecords;
import com.nexora.chat.application.port.Provenance;
import com.nexora.chat.application.port.ReadCase;
import com.nexora.chat.application.port.UnansweredQuestions;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.Optional;

/// Puts the fake under its contracts.
abstract class InMemoryFixture implements StoreContract {

  private final InMemoryStore memory = new InMemoryStore();

  @Override
  public Ports.Store store() {
    return memory.store();
  }

  public Instructions instructions() {
    return memory.instructions();
  }

  public Halts halts() {
    return memory.halts();
  }

  public Notices notices() {
    return memory.notices();
  }

  public Provenance provenance() {
    return memory.provenance();
  }

  public ConversationRecords records() {
    return memory.records();
  }

  public PersonalRecords persons() {
    return memory.persons();
  }

  public OldConversations old() {
    return memory.old();
  }

  public UnansweredQuestions questions() {
    return memory.questions();
  }

  public Figures figures() {
    return memory.figures();
  }

  public ReadCase cases() {
    return memory.cases();
  }

  @Override
  public void letPass(Duration time) {
    memory.letPass(time);
  }

  @Override
  public Optional<Outcome> outcomeOf(
      WorkspaceId workspace, ConversationId conversation, PartId part) {
    return memory.outcomeOf(workspace, conversation, part);
  }
}
