package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Spending;
import com.nexora.chat.application.port.Spending.Amount;
import com.nexora.chat.application.port.Spending.Limits;
import com.nexora.chat.application.port.Spending.Reserved;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
  Limits DAY = Limits.tokens(100, 0);
  Limits TALKS = Limits.tokens(0, 100);

  private static Amount tokens(long count) {
    return new Amount(count, 0);
  }

  /// Nothing was spent yet.
  Spending spending();

  @Test
  default void what_fits_is_set_aside_and_counts_at_once() {
    Spending spending = spending();
    assertTrue(spending.reserve(ACME, TALK, DAY, tokens(60)).isPresent());
    assertEquals(Optional.empty(), spending.reserve(ACME, ANOTHER, DAY, tokens(60)));
    assertTrue(spending.reserve(ACME, ANOTHER, DAY, tokens(40)).isPresent());
  }

  @Test
  default void a_conversation_has_a_limit_of_its_own() {
    Spending spending = spending();
    assertTrue(spending.reserve(ACME, TALK, TALKS, tokens(100)).isPresent());
    assertEquals(Optional.empty(), spending.reserve(ACME, TALK, TALKS, tokens(1)));
    assertTrue(spending.reserve(ACME, ANOTHER, TALKS, tokens(100)).isPresent());
  }

  @Test
  default void what_alone_is_too_much_is_refused() {
    assertEquals(Optional.empty(), spending().reserve(ACME, TALK, DAY, tokens(101)));
    assertEquals(Optional.empty(), spending().reserve(ACME, TALK, TALKS, tokens(101)));
  }

  @Test
  default void what_is_refused_for_the_conversation_costs_the_day_nothing() {
    Spending spending = spending();
    Limits both = Limits.tokens(100, 50);
    assertTrue(spending.reserve(ACME, TALK, both, tokens(50)).isPresent());
    assertEquals(Optional.empty(), spending.reserve(ACME, TALK, both, tokens(50)));
    assertTrue(spending.reserve(ACME, ANOTHER, both, tokens(50)).isPresent());
  }

  @Test
  default void what_was_not_used_can_be_spent_again() {
    Spending spending = spending();
    Limits both = Limits.tokens(100, 100);
    Reserved reserved = spending.reserve(ACME, TALK, both, tokens(100)).orElseThrow();
    spending.settle(ACME, reserved, tokens(30));
    assertEquals(Optional.empty(), spending.reserve(ACME, TALK, both, tokens(71)));
    assertTrue(spending.reserve(ACME, TALK, both, tokens(70)).isPresent());
  }

  @Test
  default void what_took_more_than_was_set_aside_counts_in_full() {
    Spending spending = spending();
    Reserved reserved = spending.reserve(ACME, TALK, DAY, tokens(10)).orElseThrow();
    spending.settle(ACME, reserved, tokens(95));
    assertEquals(Optional.empty(), spending.reserve(ACME, ANOTHER, DAY, tokens(10)));
  }

  @Test
  default void without_a_limit_everything_fits() {
    Spending spending = spending();
    for (int call = 0; call < 3; call++) {
      assertTrue(
          spending.reserve(ACME, TALK, Limits.NONE, tokens(1_000_000_000_000L)).isPresent());
    }
  }

  @Test
  default void one_workspace_spends_nothing_of_anothers() {
    Spending spending = spending();
    assertTrue(spending.reserve(ACME, TALK, DAY, tokens(100)).isPresent());
    assertTrue(spending.reserve(OTHER, TALK, DAY, tokens(100)).isPresent());
  }

  @Test
  default void what_was_spent_today_is_known() {
    Spending spending = spending();
    assertEquals(Amount.NOTHING, spending.today(ACME));
    Reserved reserved = spending.reserve(ACME, TALK, DAY, new Amount(60, 7)).orElseThrow();
    assertEquals(new Amount(60, 7), spending.today(ACME));
    spending.settle(ACME, reserved, new Amount(20, 3));
    assertTrue(spending.reserve(ACME, ANOTHER, DAY, new Amount(1, 1)).isPresent());
    assertEquals(new Amount(21, 4), spending.today(ACME));
    assertEquals(Amount.NOTHING, spending.today(OTHER));
  }

  @Test
  default void money_has_limits_of_its_own_beside_those_of_tokens() {
    Spending spending = spending();
    Limits limits = new Limits(new Amount(1_000, 50), new Amount(0, 30));
    assertEquals(Optional.empty(), spending.reserve(ACME, TALK, limits, new Amount(1, 31)));
    Reserved reserved =
        spending.reserve(ACME, TALK, limits, new Amount(600, 30)).orElseThrow();
    assertEquals(Optional.empty(), spending.reserve(ACME, TALK, limits, new Amount(1, 1)));
    assertEquals(Optional.empty(), spending.reserve(ACME, ANOTHER, limits, new Amount(1, 21)));
    assertEquals(Optional.empty(), spending.reserve(ACME, ANOTHER, limits, new Amount(401, 1)));
    spending.settle(ACME, reserved, new Amount(100, 5));
    assertTrue(spending.reserve(ACME, TALK, limits, new Amount(900, 25)).isPresent());
    assertEquals(Optional.empty(), spending.reserve(ACME, ANOTHER, limits, new Amount(1, 0)));
  }

  /// The figures are drawn, with a seed: what is set aside is never less than the truth here.
  @Test
  default void whatever_is_drawn_spends_no_more_than_its_limits() {
    Spending spending = spending();
    Random random = new Random(24);
    Limits limits = new Limits(new Amount(5_000, 3_000), new Amount(2_000, 1_500));
    Map<ConversationId, Amount> spent = new HashMap<>();
    Amount all = Amount.NOTHING;
    for (int call = 0; call < 120; call++) {
      ConversationId talk = random.nextBoolean() ? TALK : ANOTHER;
      Amount most = new Amount(1 + random.nextInt(400), random.nextInt(300));
      Optional<Reserved> reserved = spending.reserve(ACME, talk, limits, most);
      Amount used = new Amount(
          random.nextInt((int) most.tokens() + 1), random.nextInt((int) most.millionths() + 1));
      if (reserved.isPresent()) {
        spending.settle(ACME, reserved.get(), used);
        spent.merge(talk, used, Amount::plus);
        all = all.plus(used);
      }
    }
    Amount total = all;
    assertTrue(all.within(limits.aDay()), () -> "in all: " + total);
    spent.forEach((talk, of) -> assertTrue(of.within(limits.aConversation()), () -> "" + of));
    assertTrue(all.tokens() > 2_000, () -> "hardly anything was let through: " + total);
  }

  @Test
  default void many_at_once_never_get_more_than_there_is() {
    Spending spending = spending();
    AtomicInteger granted = new AtomicInteger();
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int call = 0; call < 40; call++) {
        ConversationId talk = new ConversationId("t" + call % 3);
        var _ = all.submit(() -> {
          if (spending.reserve(ACME, talk, Limits.tokens(100, 60), tokens(10)).isPresent()) {
            granted.incrementAndGet();
          }
        });
      }
    }
    assertEquals(10, granted.get());
  }
}
