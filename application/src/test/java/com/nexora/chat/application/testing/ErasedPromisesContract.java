package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.application.port.Notices.Erased;
import com.nexora.chat.application.port.Promised;
import com.nexora.chat.application.port.Promises;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What becomes of promises and handoffs when what they are about is erased.
public interface ErasedPromisesContract extends NoticeStory {

  private void promisedAndHanded() {
    says(ACME, TALK, "1", DANA);
    Claim claim = claimed();
    store().promises().make(ACME, claim, Turns.promise());
    store().handovers().hand(ACME, claim, claim.epoch(), Turns.handed());
    store().queue().giveBack(ACME, claim, new Handback.Done());
  }

  private Promised promised() {
    return store().promises().open(ACME, MOST).getFirst();
  }

  @Test
  default void a_promise_in_a_conversation_that_lives_on_stands_without_a_name() {
    promisedAndHanded();
    Promised before = promised();
    assertEquals(Turns.promise().who(), before.promise().who());
    assertEquals(Erased.DONE, erased("n1", new Subject.OnePart(TALK, Optional.of(FIRST))));

    Promised after = promised();
    assertEquals(Wordless.nameless(before.promise()), after.promise());
    assertEquals(before.number(), after.number());
    assertEquals(1, store().handovers().open(ACME, MOST).size());
  }

  @Test
  default void nothing_is_owed_in_a_conversation_that_is_gone() {
    promisedAndHanded();
    assertEquals(Erased.DONE, erased("n1", WHOLE));

    assertEquals(new Promises.Count(0, 0), store().promises().count(ACME));
    assertEquals(new Handovers.Count(0, 0), store().handovers().count(ACME));
    assertEquals(List.of(), store().promises().open(ACME, MOST));
    assertEquals(Optional.empty(), store().turns().standing(ACME, TALK).handover());
  }

  @Test
  default void anothers_promise_keeps_its_name() {
    promisedAndHanded();
    says(ACME, OTHER, "2", JUN);
    letPass(ExamplePolicy.QUIET.plusMillis(1));
    Claim claim = claimed();
    store().promises().make(ACME, claim, Turns.promise());
    assertEquals(Erased.DONE, erased("n1", WHOLE));
    assertEquals(Turns.promise().who(), promised().promise().who());
    assertEquals(OTHER, promised().conversation());
  }
}
