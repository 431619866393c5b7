package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Spending;
import com.nexora.chat.application.port.Spending.Limits;
import com.nexora.chat.application.port.Spending.Reserved;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// L-24: what everything that counts a workspace's tokens must do.
public interface SpendingContract {

  WorkspaceId ACME = StoreContract.ACME;
  WorkspaceId OTHER = new WorkspaceId("globex");
  ConversationId TALK = new ConversationId("t1");
  ConversationId ANOTHER = new ConversationId("t2");
  Limits DAY = new Limits(100, 0);
  Limits TALKS = new Limits(0, 100);

  /// Nothing was spent yet.
  Spending spending();

  @Test
  default void what_fits_is_set_aside_and_counts_at_once() {
    Spending spending = spending();
    assertTrue(spending.reserve(ACME, TALK, DAY, 60).isPresent());
    assertEquals(Optional.empty(), spending.reserve(ACME, ANOTHER, DAY, 60));
    assertTrue(spending.reserve(ACME, ANOTHER, DAY, 40).isPresent());
  }

  @Test
  default void a_conversation_has_a_limit_of_its_own() {
    Spending spending = spending();
    assertTrue(spending.reserve(ACME, TALK, TALKS, 100).isPresent());
    assertEquals(Optional.empty(), spending.reserve(ACME, TALK, TALKS, 1));
    assertTrue(spending.reserve(ACME, ANOTHER, TALKS, 100).isPresent());
  }

  @Test
  default void what_alone_is_too_much_is_refused() {
    assertEquals(Optional.empty(), spending().reserve(ACME, TALK, DAY, 101));
    assertEquals(Optional.empty(), spending().reserve(ACME, TALK, TALKS, 101));
  }

  @Test
  default void what_is_refused_for_the_conversation_costs_the_day_nothing() {
    Spending spending = spending();
    Limits both = new Limits(100, 50);
    assertTrue(spending.reserve(ACME, TALK, both, 50).isPresent());
    assertEquals(Optional.empty(), spending.reserve(ACME, TALK, both, 50));
    assertTrue(spending.reserve(ACME, ANOTHER, both, 50).isPresent());
  }

  @Test
  default void what_was_not_used_can_be_spent_again() {
    Spending spending = spending();
    Limits both = new Limits(100, 100);
    Reserved reserved = spending.reserve(ACME, TALK, both, 100).orElseThrow();
    spending.settle(ACME, reserved, 30);
    assertEquals(Optional.empty(), spending.reserve(ACME, TALK, both, 71));
    assertTrue(spending.reserve(ACME, TALK, both, 70).isPresent());
  }

  @Test
  default void what_took_more_than_was_set_aside_counts_in_full() {
    Spending spending = spending();
    Reserved reserved = spending.reserve(ACME, TALK, DAY, 10).orElseThrow();
    spending.settle(ACME, reserved, 95);
    assertEquals(Optional.empty(), spending.reserve(ACME, ANOTHER, DAY, 10));
  }

  @Test
  default void without_a_limit_everything_fits() {
    Spending spending = spending();
    for (int call = 0; call < 3; call++) {
      assertTrue(spending.reserve(ACME, TALK, Limits.NONE, 1_000_000_000_000L).isPresent());
    }
  }

  @Test
  default void one_workspace_spends_nothing_of_anothers() {
    Spending spending = spending();
    assertTrue(spending.reserve(ACME, TALK, DAY, 100).isPresent());
    assertTrue(spending.reserve(OTHER, TALK, DAY, 100).isPresent());
  }

  @Test
  default void many_at_once_never_get_more_than_there_is() {
    Spending spending = spending();
    AtomicInteger granted = new AtomicInteger();
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int call = 0; call < 40; call++) {
        ConversationId talk = new ConversationId("t" + call % 3);
        var _ = all.submit(() -> {
          if (spending.reserve(ACME, talk, new Limits(100, 60), 10).isPresent()) {
            granted.incrementAndGet();
          }
        });
      }
    }
    assertEquals(10, granted.get());
  }
}
