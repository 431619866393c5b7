package com.nexora.chat.quality.desk;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.testing.KnowledgeStoreContract;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.Optional;

class KnowledgeTest implements KnowledgeStoreContract {

  private final InMemoryStore around = new InMemoryStore();
  private final Knowledge knowledge = new Knowledge();

  @Override
  public Ports.Store store() {
    Ports.Store other = around.store();
    return new Ports.Store(
        other.inbox(),
        other.queue(),
        other.turns(),
        other.sending(),
        knowledge,
        other.index(),
        other.mirror(),
        other.promises());
  }

  @Override
  public void letPass(Duration time) {
    around.letPass(time);
  }

  @Override
  public Optional<Outcome> outcomeOf(
      WorkspaceId workspace, ConversationId conversation, PartId part) {
    return around.outcomeOf(workspace, conversation, part);
  }
}
