package com.nexora.chat.application.receiving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.port.Round;
import com.nexora.chat.application.recalling.RecentAccounts;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryPolicies;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.usecase.ReceiveWebhook.Notification;
import com.nexora.chat.application.usecase.ReceiveWebhook.Receipt;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReceivingTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final WorkspaceId GLOBEX = new WorkspaceId("globex");
  private static final ConversationId TALK = new ConversationId("1");
  private static final PartId PART = new PartId("2");

  private final InMemoryStore store = new InMemoryStore();
  private final Receiving receiving = new Receiving(
      new InMemoryPolicies()
          .with(ACME, ExamplePolicy.askingBack(1))
          .with(GLOBEX, ExamplePolicy.askingBack(1)),
      store.inbox(),
      new RecentAccounts((_, _) -> new ReadAccount.Result.Unknown(), () -> 0));

  @Test
  void a_customers_message_opens_an_obligation_and_makes_the_conversation_due() {
    assertEquals(Receipt.STORED, receive(ACME, "conversation.user.replied", true));
    assertEquals(Set.of(PART), store.turns().standing(ACME, TALK).open());
    store.letPass(ExamplePolicy.QUIET.plusMillis(1));
    assertEquals(
        Optional.of(TALK),
        store.queue().claim(Duration.ofMinutes(1), Round.START).map(Claim::conversation));
  }

  @Test
  void an_assignment_makes_the_conversation_due_without_an_obligation() {
    assertEquals(Receipt.STORED, receive(ACME, "conversation.admin.assigned", false));
    assertEquals(Set.of(), store.turns().standing(ACME, TALK).open());
    store.letPass(ExamplePolicy.QUIET.plusMillis(1));
    assertTrue(store.queue().claim(Duration.ofMinutes(1), Round.START).isPresent());
  }

  @Test
  void other_news_is_kept_and_wakes_nobody() {
    assertEquals(Receipt.STORED, receive(ACME, "conversation.admin.replied", false));
    store.letPass(ExamplePolicy.QUIET.plusMillis(1));
    assertEquals(Optional.empty(), store.queue().claim(Duration.ofMinutes(1), Round.START));
  }

  @Test
  void only_what_makes_a_conversation_due_keeps_its_body() {
    receive(ACME, "conversation.user.replied", true);
    assertEquals(1, store.inbox().accepted(ACME).getFirst().body().size());
    assertEquals(
        Receipt.STORED,
        receiving.receive(ACME, news("m", ACME, "conversation.admin.noted", false)));
    assertEquals(0, store.inbox().accepted(ACME).getLast().body().size());
    assertEquals(
        "seen with the next turn",
        store.inbox().accepted(ACME).getLast().sense().meaning());
  }

  @Test
  void the_same_news_with_another_id_is_a_duplicate() { // I-10
    assertEquals(
        Receipt.STORED,
        receiving.receive(ACME, news("n1", ACME, "conversation.user.replied", true)));
    assertEquals(
        Receipt.DUPLICATE,
        receiving.receive(ACME, news("n2", ACME, "conversation.user.replied", true)));
  }

  @Test
  void a_workspace_nobody_connected_is_parked_and_touches_no_tenant() { // I-17
    assertEquals(
        Receipt.PARKED,
        receiving.receive(
            ACME, news("n1", new WorkspaceId("stranger"), "conversation.user.replied", true)));
    assertEquals(1, store.inbox().parked().size());
    assertEquals(Set.of(), store.turns().standing(ACME, TALK).open());
  }

  @Test
  void another_connected_workspace_is_refused_and_nothing_stored() { // I-18
    assertEquals(
        Receipt.WRONG_WORKSPACE,
        receiving.receive(ACME, news("n1", GLOBEX, "conversation.user.replied", true)));
    assertEquals(Set.of(), store.turns().standing(GLOBEX, TALK).open());
    assertEquals(0, store.inbox().parked().size());
  }

  @Test
  void what_cannot_be_read_is_kept_for_a_person() {
    assertEquals(
        Receipt.QUARANTINED,
        receiving.receive(
            ACME, new Notification.Unreadable("d", RawBody.of(new byte[] {1}), "not JSON")));
    assertEquals(1, store.inbox().quarantined(ACME).size());
  }

  private Receipt receive(WorkspaceId workspace, String topic, boolean fromCustomer) {
    return receiving.receive(workspace, news("n", workspace, topic, fromCustomer));
  }

  private static Notification news(
      String id, WorkspaceId claimed, String topic, boolean fromCustomer) {
    return new Notification.News(
        "digest " + id,
        RawBody.of(new byte[] {1}),
        claimed,
        Optional.of(id),
        topic,
        Optional.of(TALK),
        Optional.of(PART),
        fromCustomer);
  }
}
