package com.nexora.chat.intercom.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.usecase.ReceiveWebhook.Notification;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.TwinPeople;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the twin sends is what the endpoint takes.
class TwinWebhooksTest {

  @Test
  void a_story_arrives_signed_and_is_routed() throws InterruptedException {
    try (Ingress ingress = new Ingress();
        TwinPeople people = new TwinPeople(Ingress.SECRET_A)) {
      people.sendWebhooksTo(ingress.url("ws-a"));

      ConversationId id = people.danaStarts("Hello");
      Notification.News first = next(ingress);
      Notification.News second = next(ingress);
      Notification.News created = first.fromCustomer() ? first : second;
      Notification.News assigned = first.fromCustomer() ? second : first;
      assertEquals("conversation.user.created", created.topic());
      assertEquals(new WorkspaceId("hbl4demo"), created.claimedWorkspace());
      assertEquals(Optional.of(id), created.conversation());
      assertTrue(created.part().isPresent());
      assertEquals(Optional.of(id), assigned.conversation());
      assertFalse(assigned.fromCustomer());

      people.customerSays(id, "Anyone?");
      Notification.News replied = next(ingress);
      assertEquals("conversation.user.replied", replied.topic());
      assertTrue(replied.fromCustomer());
      assertTrue(replied.part().isPresent());
    }
  }

  @Test
  void what_is_deleted_redacted_and_archived_says_which() throws InterruptedException {
    try (Ingress ingress = new Ingress();
        TwinPeople people = new TwinPeople(Ingress.SECRET_A)) {
      ConversationId id = people.danaStarts("Hello");
      ConversationId other = people.danaStarts("Hello again");
      people.sendWebhooksTo(ingress.url("ws-a"));

      people.redacted(id);
      Notification.News redacted = next(ingress, "conversation_part.redacted");
      assertEquals(Optional.of(id), redacted.conversation());
      assertTrue(redacted.part().isPresent());

      people.deleted(other);
      Notification.News deleted = next(ingress, "conversation.deleted");
      assertEquals(Optional.of(other), deleted.conversation());

      people.danaIs("archive", "");
      Notification.News archived = next(ingress, "contact.archived");
      assertEquals(Optional.of(TwinPeople.DANA), archived.about().item());
    }
  }

  /// What the twin tells of the beginning may still be on its way.
  private static Notification.News next(Ingress ingress, String topic) throws InterruptedException {
    Notification.News news = next(ingress);
    while (!news.topic().equals(topic)) {
      news = next(ingress);
    }
    return news;
  }

  private static Notification.News next(Ingress ingress) throws InterruptedException {
    return assertInstanceOf(Notification.News.class, ingress.next().notification());
  }
}
