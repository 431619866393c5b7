package com.nexora.chat.persistence.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.application.testing.StoreContract;
import com.nexora.chat.domain.conversation.ConversationId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class WriterStartTest {

  private static final int ONE_IN_LINE = 1;

  private final List<String> written = new ArrayList<>();

  @Test
  void a_writer_that_cannot_start_leaves_no_trace_of_itself_or_of_what_it_was_for() {
    Semaphore refusals = new Semaphore(3);
    SharedCommit commit = new SharedCommit(
        this::write,
        new SharedCommit.Limits(1, 4, 1 << 20, ONE_IN_LINE, 1 << 20),
        Duration.ofSeconds(30),
        writer -> {
          if (refusals.tryAcquire()) {
            throw new OutOfMemoryError("unable to create native thread");
          }
          Thread.ofVirtual().start(writer);
        });
    for (int i = 0; i < 3; i++) {
      // What stayed in the line would let nobody in.
      assertThrows(OutOfMemoryError.class, () -> commit.store(arrival("lost")));
    }
    assertTrue(commit.store(arrival("a")));
    assertEquals(List.of("a"), written);
  }

  private List<Boolean> write(List<Arrival> batch) {
    batch.forEach(arrival -> written.add(arrival.delivery().id()));
    return batch.stream().map(_ -> true).toList();
  }

  private static Arrival arrival(String id) {
    return new Arrival(
        StoreContract.ACME,
        Deliveries.message(id, "key_" + id, new ConversationId("1001"), "1", Duration.ZERO));
  }
}
