package com.nexora.chat.application.erasing;

import static com.nexora.chat.application.testing.StoreContract.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.usecase.TakeNotices.Report;
import com.nexora.chat.domain.conversation.ConversationId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeTakingTest {

  /// What the rounds of the service rest.
  private static final Duration REST = Duration.ofSeconds(5);

  private final InMemoryStore store = new InMemoryStore();
  private final List<MirrorKind> refreshed = new ArrayList<>();
  private int failing;
  private final NoticeTaking taking = new NoticeTaking(store.notices(), (_, kind) -> {
    if (failing-- > 0) {
      throw new IllegalStateException("Intercom is away");
    }
    refreshed.add(kind);
  });

  private void told(String id, Notice notice) {
    store.inbox().accept(ACME, Deliveries.notice(id, "topic", notice));
  }

  private void deleted(int conversation) {
    told(
        "deleted " + conversation,
        new Notice.Erase(new Subject.WholeConversation(new ConversationId("" + conversation))));
  }

  @Test
  void many_notices_of_one_kind_are_one_refresh() {
    for (int i = 0; i < 20; i++) {
      told("a" + i, new Notice.Refresh(MirrorKind.ARTICLE));
      told("t" + i, new Notice.Refresh(MirrorKind.ADMIN));
    }
    assertEquals(new Report(0, 2, 0), taking.take(ACME));
    assertEquals(List.of(MirrorKind.ADMIN, MirrorKind.ARTICLE), refreshed);
    assertEquals(new Report(0, 0, 0), taking.take(ACME));
  }

  @Test
  void a_refresh_that_fails_holds_up_nothing_and_is_tried_again() {
    told("t", new Notice.Refresh(MirrorKind.ADMIN));
    told("a", new Notice.Refresh(MirrorKind.ARTICLE));
    deleted(1);
    failing = 1;
    assertThrows(IllegalStateException.class, () -> taking.take(ACME));
    assertEquals(List.of(MirrorKind.ARTICLE), refreshed);
    assertEquals(1, store.notices().erasures(ACME, 9).size());
    assertEquals(new Report(0, 1, 0), taking.take(ACME));
    assertEquals(List.of(MirrorKind.ARTICLE, MirrorKind.ADMIN), refreshed);
  }

  @Test
  void a_flood_of_refreshes_does_not_put_off_what_must_be_erased() {
    for (int i = 0; i < NoticeTaking.MOST; i++) {
      told("a" + i, new Notice.Refresh(MirrorKind.ARTICLE));
    }
    deleted(1);
    assertEquals(new Report(1, 1, 0), taking.take(ACME));
  }

  /// Whoever is killed between two erasures has done the first; another node takes the rest up.
  @Test
  void within_a_minute_everything_is_erased_even_if_a_node_is_killed_after_each() {
    for (int i = 1; i <= 5; i++) {
      deleted(i);
    }
    for (int killed = 0; killed < 5; killed++) {
      store.letPass(REST);
      var next = store.notices().open(ACME, 1).getFirst();
      store.notices().erase(ACME, next.id(), ((Notice.Erase) next.notice()).subject());
    }
    store.letPass(REST);
    assertEquals(new Report(0, 0, 0), taking.take(ACME));
    assertEquals(5, store.notices().erasures(ACME, 9).size());
    assertTrue(store.notices().erasures(ACME, 9).stream()
        .allMatch(each -> each.took().compareTo(Duration.ofMinutes(1)) < 0));
  }
}
