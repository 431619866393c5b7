package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Spending;
import com.nexora.chat.application.testing.SpendingContract;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostgresSpendingTest implements SpendingContract {

  private final Persistence persistence = TestDatabase.SHARED.emptied();

  @Override
  public Spending spending() {
    return persistence.spending();
  }

  @Test
  void another_day_begins_with_nothing_spent() {
    Spending spending = spending();
    assertTrue(spending.reserve(ACME, TALK, DAY, 100).isPresent());
    assertEquals(Optional.empty(), spending.reserve(ACME, TALK, DAY, 100));
    TestDatabase.SHARED.execute(
        "UPDATE nexora.spending SET scope = 'day 2020-01-01' WHERE scope LIKE 'day%'");
    assertTrue(spending.reserve(ACME, TALK, DAY, 100).isPresent());
  }
}
