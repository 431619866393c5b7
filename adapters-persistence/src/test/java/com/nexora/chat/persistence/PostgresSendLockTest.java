package com.nexora.chat.persistence;

import static com.nexora.chat.application.testing.StoreContract.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.port.SendLock;
import com.nexora.chat.application.testing.SendLockContract;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.persistence.queue.PostgresSendLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

class PostgresSendLockTest extends PostgresFixture implements SendLockContract {

  private final TestDatabase database = TestDatabase.SHARED;

  @Test
  void another_node_has_to_wait_until_the_holder_is_gone() {
    try (Persistence other = Persistence.open(database.settings())) {
      assertTrue(other.sending().tryTake(ACME, HERE).isPresent());
      assertEquals(Optional.empty(), store().sending().tryTake(ACME, HERE));
    }
    try (SendLock.Held _ = awaited()) {
      assertEquals(Optional.empty(), store().sending().tryTake(ACME, HERE));
    }
  }

  @Test
  void a_lost_session_takes_its_locks_with_it_and_the_next_lock_opens_another() {
    SendLock.Held lost = store().sending().tryTake(ACME, HERE).orElseThrow();
    database.execute("""
        SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
        """);
    try (Persistence other = Persistence.open(database.settings());
        SendLock.Held _ = other.sending().tryTake(ACME, HERE).orElseThrow()) {
      lost.close();
      assertEquals(Optional.empty(), other.sending().tryTake(ACME, HERE));
      try (SendLock.Held _ = retried(THERE)) {
        assertEquals(Optional.empty(), store().sending().tryTake(ACME, HERE));
      }
    }
  }

  /// The first statement after the loss is the one that notices it.
  private SendLock.Held retried(ConversationId where) {
    try {
      return store().sending().tryTake(ACME, where).orElseThrow();
    } catch (PortFailure noticed) {
      return store().sending().tryTake(ACME, where).orElseThrow();
    }
  }

  @Test
  void a_process_without_a_sign_of_life_loses_its_locks_after_a_while() {
    try (PostgresSendLock paused = new PostgresSendLock(this::connection, Runnable::run)) {
      assertTrue(paused.tryTake(ACME, HERE).isPresent());
      awaited().close();
    }
  }

  /// The server lets go on its own time.
  private SendLock.Held awaited() {
    Optional<SendLock.Held> taken = Optional.empty();
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (taken.isEmpty() && System.nanoTime() < end) {
      taken = store().sending().tryTake(ACME, HERE);
    }
    return taken.orElseThrow();
  }

  @Test
  void what_was_let_go_and_not_given_back_is_not_held_by_a_session_that_is_gone() {
    AtomicReference<Connection> session = new AtomicReference<>();
    Supplier<Connection> remembered = () -> session.updateAndGet(_ -> connection());
    // Nobody gives back afterwards.
    try (PostgresSendLock lock = new PostgresSendLock(remembered, _ -> {})) {
      lock.tryTake(ACME, HERE).orElseThrow().close();
      end(session.get());
      try (SendLock.Held _ = awaited();
          PostgresSendLock again = lock) {
        // Another process has it: what this one remembers of it must not count.
        assertEquals(Optional.empty(), again.tryTake(ACME, HERE));
      }
    }
  }

  private void end(Connection session) {
    try {
      int process = session.unwrap(PGConnection.class).getBackendPID();
      database.execute("SELECT pg_terminate_backend(" + process + ")");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connection() {
    return Connections.keptFor(database.settings(), Duration.ofMillis(300));
  }
}
