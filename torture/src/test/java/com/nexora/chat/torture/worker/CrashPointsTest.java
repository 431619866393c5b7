package com.nexora.chat.torture.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.PortFailure;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CrashPointsTest {

  @Test
  void a_worker_without_a_point_works_as_if_nothing_stood_between() {
    Supplier<?> wrapped = new CrashPoints(null).around("queue", Supplier.class, () -> "a claim");
    assertEquals("a claim", wrapped.get());
  }

  @Test
  void what_a_port_throws_reaches_the_application_as_it_is() {
    PortFailure away = new PortFailure("away", new IllegalStateException());
    Supplier<?> wrapped = new CrashPoints(null).around("queue", Supplier.class, () -> {
      throw away;
    });
    assertEquals(away, assertThrows(PortFailure.class, wrapped::get));
  }

  @Test
  void a_point_means_its_call_and_what_belongs_to_it() {
    HaltAt at = HaltAt.parse("halt:actions.perform.Reply:before:1:0");
    assertTrue(at.means("actions.perform.Reply"));
    assertTrue(HaltAt.parse("halt:turns.move:after:1:0").means("turns.move.Reply.SENT"));
    assertEquals(false, at.means("actions.perform.ReplyAll"));
  }
}
