package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Spending;
import com.nexora.chat.application.testing.SpendingContract;
import java.util.List;
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
    assertTrue(spending.reserve(ACME, TALK, DAY, new Spending.Amount(100, 0)).isPresent());
    assertEquals(Optional.empty(), spending.reserve(ACME, TALK, DAY, new Spending.Amount(100, 0)));
    TestDatabase.SHARED.execute(
        "UPDATE nexora.spending SET scope = 'day 2020-01-01' WHERE scope LIKE 'day%'");
    assertTrue(spending.reserve(ACME, TALK, DAY, new Spending.Amount(100, 0)).isPresent());
  }

  @Test
  void the_first_call_of_a_day_clears_away_what_is_too_old_to_count() {
    TestDatabase.SHARED.execute("""
        INSERT INTO nexora.spending (workspace_id, scope, tokens, last_at) VALUES
          ('acme', 'day 2020-01-01', 1, now() - INTERVAL '8 days'),
          ('acme', 'day 2020-01-02', 1, now() - INTERVAL '6 days'),
          ('acme', 'conversation old', 1, now() - INTERVAL '91 days'),
          ('acme', 'conversation late', 1, now() - INTERVAL '89 days'),
          ('globex', 'conversation old', 1, now() - INTERVAL '91 days')
        """);
    Spending.Amount some = new Spending.Amount(10, 0);
    assertTrue(spending().reserve(ACME, TALK, DAY, some).isPresent());
    List<String> left = List.of(
        "acme conversation late",
        "acme conversation t1",
        "acme day 2020-01-02",
        "globex conversation old");
    String rows = """
        SELECT workspace_id, scope FROM nexora.spending
         WHERE tokens < 10 OR scope NOT LIKE 'day%' ORDER BY workspace_id, scope COLLATE "C"
        """;
    assertEquals(left, TestDatabase.SHARED.rows(rows));
    TestDatabase.SHARED.execute(
        "UPDATE nexora.spending SET last_at = now() - INTERVAL '1 year' WHERE tokens = 1");
    assertTrue(spending().reserve(ACME, ANOTHER, DAY, some).isPresent());
    assertEquals(5, TestDatabase.SHARED.rows(rows).size(), "the second call of a day clears none");
  }
}
