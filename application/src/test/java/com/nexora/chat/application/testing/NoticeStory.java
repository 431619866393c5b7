package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.application.port.Notices;
import com.nexora.chat.application.port.Notices.Erased;
import com.nexora.chat.application.port.Sense;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import java.util.Optional;
import java.util.Set;

/// What the contracts about notices tell of: who writes where, and what Intercom says is gone.
public interface NoticeStory extends StoreContract {

  ConversationId TALK = new ConversationId("1001");
  ConversationId OTHER = new ConversationId("1002");
  PartId FIRST = new PartId("1");
  ContactId DANA = new ContactId("65f1");
  ContactId JUN = new ContactId("65f2");
  Outcome ERASED = new Outcome.Suppressed(Outcome.Silence.ERASED);
  Subject WHOLE = new Subject.WholeConversation(TALK);
  int MOST = 100;

  Notices notices();

  default void says(
      WorkspaceId workspace, ConversationId talk, String part, ContactId... contacts) {
    assertTrue(store()
        .inbox()
        .accept(
            workspace,
            Deliveries.message(talk, part)
                .with(new Sense("customer spoke", Set.of(contacts), Optional.empty()))));
  }

  default void told(WorkspaceId workspace, String id, Subject subject) {
    Notice notice = new Notice.Erase(subject);
    assertTrue(store().inbox().accept(workspace, Deliveries.notice(id, "gone", notice)));
  }

  default Erased erased(String id, Subject subject) {
    told(ACME, id, subject);
    return notices().erase(ACME, id, subject);
  }

  default Optional<Outcome> outcome(WorkspaceId workspace, ConversationId talk, PartId part) {
    return outcomeOf(workspace, talk, part);
  }
}
