package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.Notices.Erased;
import com.nexora.chat.application.testing.ErasedPromisesContract;
import com.nexora.chat.application.testing.Turns;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Outcome;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PostgresErasedPromisesTest extends PostgresFixture implements ErasedPromisesContract {

  /// A promise that has ended keeps none either, nor the action by which it travelled.
  @Test
  void no_name_is_left_in_any_row() {
    says(ACME, TALK, "1", DANA);
    Claim claim = claimed();
    DecidedTurn turn =
        Turns.ofEveryAction(claim, Set.of(FIRST), new Outcome.Queued(HandoffReason.CUSTOMER_ASKED));
    store().turns().decide(ACME, claim, turn);
    store().promises().make(ACME, claim, Turns.promise());
    store().turns().finish(ACME, claim, turn, new Handback.Done());
    String who = Turns.promise().who();
    assertEquals(List.of(who, who), names());

    assertEquals(Erased.DONE, erased("n1", WHOLE));
    assertEquals(List.of("", ""), names());
  }

  private static List<String> names() {
    return TestDatabase.SHARED.rows("""
        SELECT who FROM nexora.promise
        UNION ALL SELECT payload->>'who' FROM nexora.action WHERE kind = 'snooze'
        """);
  }
}
