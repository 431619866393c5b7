package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.AuditLog.Act;
import com.nexora.chat.application.port.AuditLog.Entry;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every audit log does.
public interface AuditLogContract {

  WorkspaceId ACME = new WorkspaceId("acme");
  WorkspaceId GLOBEX = new WorkspaceId("globex");
  Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  Act FIRST = new Act("Olga", "publish", "version 3");
  Act SECOND = new Act("Olga", "stop", "it invents prices");
  Act THIRD = new Act("Vera", "go", "");

  /// Fresh and empty, with both workspaces known.
  AuditLog audit();

  @Test
  default void acts_are_numbered_and_read_newest_first() {
    AuditLog audit = audit();
    audit.write(ACME, FIRST, NOON);
    audit.write(ACME, SECOND, NOON.plusSeconds(1));
    audit.write(ACME, THIRD, NOON.plusSeconds(1));
    assertEquals(
        List.of(
            new Entry(3, THIRD, NOON.plusSeconds(1)), new Entry(2, SECOND, NOON.plusSeconds(1))),
        audit.newest(ACME, Long.MAX_VALUE, 2));
    assertEquals(List.of(new Entry(1, FIRST, NOON)), audit.newest(ACME, 2, 2));
  }

  @Test
  default void what_is_tried_again_and_again_is_written_once_in_a_while() { // T-05
    AuditLog audit = audit();
    Duration hour = Duration.ofHours(1);
    Act tried = new Act("account 8", "tried", "");
    assertTrue(audit.writeRarely(ACME, tried, NOON, hour));
    assertFalse(audit.writeRarely(ACME, tried, NOON.plus(hour).minusMillis(1), hour));
    assertTrue(audit.writeRarely(GLOBEX, tried, NOON, hour));
    assertTrue(audit.writeRarely(ACME, new Act("account 9", "tried", ""), NOON, hour));
    assertTrue(audit.writeRarely(ACME, tried, NOON.plus(hour), hour));
    assertEquals(
        List.of(3L, 2L, 1L),
        audit.newest(ACME, Long.MAX_VALUE, 10).stream().map(Entry::number).toList());
  }

  @Test
  default void what_five_try_eight_times_at_once_is_written_five_times() { // T-05
    AuditLog audit = audit();
    List<CompletableFuture<Boolean>> asked;
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      asked = IntStream.range(0, 40)
          .mapToObj(ask -> new Act("account " + ask % 5, "tried", ""))
          .map(tried -> CompletableFuture.supplyAsync(
              () -> audit.writeRarely(ACME, tried, NOON, Duration.ofHours(1)), all))
          .toList();
    }
    assertEquals(5, asked.stream().filter(CompletableFuture::join).count());
    assertEquals(
        List.of(5L, 4L, 3L, 2L, 1L),
        audit.newest(ACME, Long.MAX_VALUE, 10).stream().map(Entry::number).toList());
  }

  @Test
  default void a_workspace_that_nobody_knows_has_no_log() { // T-05
    AuditLog audit = audit();
    WorkspaceId nobodys = new WorkspaceId("nobodys");
    assertFalse(audit.writeRarely(nobodys, FIRST, NOON, Duration.ofHours(1)));
    assertEquals(List.of(), audit.newest(nobodys, Long.MAX_VALUE, 10));
  }

  @Test
  default void a_workspace_never_sees_what_was_done_in_another() {
    AuditLog audit = audit();
    audit.write(ACME, FIRST, NOON);
    assertEquals(List.of(), audit.newest(GLOBEX, Long.MAX_VALUE, 10));
  }
}
