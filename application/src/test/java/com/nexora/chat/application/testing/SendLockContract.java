package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.SendLock;
import com.nexora.chat.domain.conversation.ConversationId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every send lock does.
public interface SendLockContract extends StoreContract {

  ConversationId HERE = new ConversationId("1001");
  ConversationId THERE = new ConversationId("1002");

  private SendLock lock() {
    return store().sending();
  }

  @Test
  default void one_sender_has_a_conversation_at_a_time() {
    SendLock.Held held = lock().tryTake(ACME, HERE).orElseThrow();
    assertEquals(Optional.empty(), lock().tryTake(ACME, HERE));

    held.close();
    try (SendLock.Held _ = lock().tryTake(ACME, HERE).orElseThrow()) {
      assertEquals(Optional.empty(), lock().tryTake(ACME, HERE));
    }
  }

  @Test
  default void other_conversations_are_free() {
    try (SendLock.Held _ = lock().tryTake(ACME, HERE).orElseThrow();
        SendLock.Held _ = lock().tryTake(ACME, THERE).orElseThrow()) {
      Optional<SendLock.Held> elsewhere = lock().tryTake(GLOBEX, HERE);
      assertTrue(elsewhere.isPresent());
      elsewhere.get().close();
    }
  }
}
