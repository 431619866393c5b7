package com.nexora.chat.application.overseeing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Oversee;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Halt;
import com.nexora.chat.application.port.OpenObligation;
import com.nexora.chat.application.testing.InMemoryAuditLog;
import com.nexora.chat.application.testing.InMemoryOversight;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.usecase.OverseeWorkspace;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverseeingTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final ConversationId TALK = new ConversationId("1001");

  private final InMemoryStore memory = new InMemoryStore();
  private final InMemoryOversight oversight = new InMemoryOversight();
  private final AuditLog audit = new InMemoryAuditLog();
  private final OverseeWorkspace overseeing = Oversee.workspace(
      new Oversee.Store(oversight, memory.halts(), memory.promises(), memory.handovers(), audit),
      Duration.ofMinutes(5),
      memory);

  private List<String> written() {
    return audit.newest(ACME, Long.MAX_VALUE, 10).stream()
        .map(AuditLog.Entry::act)
        .map(act -> act.who() + ": " + act.act() + " " + act.detail())
        .toList();
  }

  @Test
  void what_waits_is_seen() {
    oversight.owes(ACME, TALK, Duration.ZERO, OpenObligation.State.DUE);
    assertEquals(
        List.of(TALK),
        overseeing.look(ACME).open().stream().map(OpenObligation::conversation).toList());
    assertEquals(1, overseeing.look(ACME).backlog().open());
  }

  @Test
  void a_stop_and_its_end_are_written_down_with_who_and_why() {
    assertEquals(0, overseeing.stop(ACME, "olga", "it invents prices"));
    assertEquals(
        Optional.of("it invents prices"), overseeing.look(ACME).halted().map(Halt::because));
    assertTrue(overseeing.go(ACME, "vera", "mended"));
    assertFalse(overseeing.go(ACME, "vera", "mended"), "it goes on already");
    assertEquals(List.of("vera: go mended", "olga: stop it invents prices"), written());
  }

  @Test
  void what_was_set_aside_is_taken_up_once_however_often_one_clicks() { // C-14
    oversight.owes(ACME, TALK, Duration.ZERO, OpenObligation.State.SET_ASIDE);
    assertEquals(1, overseeing.look(ACME).setAside().size());
    assertTrue(overseeing.requeue(ACME, TALK, "olga"));
    assertFalse(overseeing.requeue(ACME, TALK, "vera"));
    assertEquals(List.of("olga: requeue conversation 1001"), written());
  }
}
