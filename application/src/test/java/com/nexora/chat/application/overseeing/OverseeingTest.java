package com.nexora.chat.application.overseeing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Oversee;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.DeadLetter;
import com.nexora.chat.application.port.Halt;
import com.nexora.chat.application.port.OpenObligation;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.testing.InMemoryAuditLog;
import com.nexora.chat.application.testing.InMemoryOversight;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.usecase.OverseeWorkspace;
import com.nexora.chat.application.usecase.OverseeWorkspace.Fate;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverseeingTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final ConversationId TALK = new ConversationId("1001");

  private static final AuditLog AWAY = new AuditLog() {
    @Override
    public void write(WorkspaceId workspace, Act act, Instant at) {
      throw new PortFailure("away", new IllegalStateException());
    }

    @Override
    public boolean writeRarely(WorkspaceId workspace, Act act, Instant at, Duration apart) {
      throw new PortFailure("away", new IllegalStateException());
    }

    @Override
    public List<Entry> newest(WorkspaceId workspace, long before, int most) {
      return List.of();
    }
  };

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

  private void setAside(String... ids) {
    for (String id : ids) {
      oversight.owes(ACME, new ConversationId(id), Duration.ZERO, OpenObligation.State.SET_ASIDE);
    }
  }

  private static List<ConversationId> ids(String... ids) {
    return Stream.of(ids).map(ConversationId::new).toList();
  }

  @Test
  void many_are_taken_up_at_once_and_each_has_its_fate() { // C-15
    setAside("1001", "1002", "1003");
    oversight.held(ACME, new ConversationId("2002"));
    List<Fate> fates =
        overseeing.requeue(ACME, ids("1001", "1003", "2002", "9999", "1001"), "olga");
    assertEquals(
        List.of(
            new Fate(new ConversationId("1001"), true),
            new Fate(new ConversationId("1003"), true),
            new Fate(new ConversationId("2002"), false),
            new Fate(new ConversationId("9999"), false)),
        fates);
    assertEquals(
        List.of("conversation/1002"),
        overseeing.aside(ACME).letters().stream().map(DeadLetter::id).toList());
    assertEquals(
        List.of("olga: requeue conversation 1003", "olga: requeue conversation 1001"), written());
  }

  @Test
  void where_the_log_is_away_what_is_left_stays_set_aside() { // C-15
    setAside("1001", "1002");
    OverseeWorkspace unlogged = Oversee.workspace(
        new Oversee.Store(oversight, memory.halts(), memory.promises(), memory.handovers(), AWAY),
        Duration.ofMinutes(5),
        memory);
    assertThrows(PortFailure.class, () -> unlogged.requeue(ACME, ids("1001", "1002"), "olga"));
    assertEquals(
        List.of("conversation/1002"),
        overseeing.aside(ACME).letters().stream().map(DeadLetter::id).toList());
  }

  @Test
  void two_who_take_up_the_same_do_it_once() { // C-15
    setAside("1001");
    overseeing.requeue(ACME, ids("1001"), "olga");
    assertEquals(List.of(new Fate(TALK, false)), overseeing.requeue(ACME, ids("1001"), "vera"));
    assertEquals(1, written().size());
  }

  @Test
  void no_more_are_taken_up_than_the_service_bears_at_once() { // C-15
    for (int i = 0; i <= OverseeWorkspace.AT_ONCE; i++) {
      setAside("c" + i);
    }
    oversight.quarantined(ACME, "d", "half", "{");
    OverseeWorkspace.Aside aside = overseeing.aside(ACME);
    assertEquals(OverseeWorkspace.AT_ONCE, aside.letters().size());
    assertTrue(aside.more());
    List<ConversationId> many = IntStream.rangeClosed(0, OverseeWorkspace.AT_ONCE)
        .mapToObj(i -> ids("c" + i).getFirst())
        .toList();
    assertThrows(IllegalArgumentException.class, () -> overseeing.requeue(ACME, many, "olga"));
    overseeing.requeue(ACME, many.subList(1, many.size()), "olga");
    assertFalse(overseeing.aside(ACME).more());
  }
}
