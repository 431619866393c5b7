package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Working;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// F-03.
class RelationsTest {

  private static final Duration LOCKS = Duration.ofSeconds(60);
  private static final WorkspaceId ACME = new WorkspaceId("acme");

  @Test
  void the_usual_settings_agree() {
    assertDoesNotThrow(() -> check(Map.of(), 10, 5));
  }

  @Test
  void a_lock_that_ends_before_what_it_guards() {
    assertDoesNotThrow(() -> check(Map.of(), 54, 5));
    String told = refusal(Map.of(), 55, 5);
    assertTrue(told.contains("send lock") && told.contains("60 s"), told);
    assertTrue(told.contains("(now 55 s)"), told);
  }

  @Test
  void a_rest_that_makes_every_message_overdue() {
    assertDoesNotThrow(() -> check(Map.of("NEXORA_OVERDUE", "25"), 10, 5));
    String told = refusal(Map.of("NEXORA_OVERDUE", "24"), 10, 5);
    assertTrue(told.contains("acme") && told.contains("NEXORA_OVERDUE"), told);
  }

  @Test
  void all_contradictions_are_told_at_once() {
    String told = refusal(Map.of("NEXORA_OVERDUE", "20"), 100, 10);
    assertTrue(told.contains("send lock") && told.contains("acme"), told);
  }

  private static String refusal(Map<String, String> environment, int call, int quiet) {
    return String.valueOf(
        assertThrows(BadSettings.class, () -> check(environment, call, quiet)).getMessage());
  }

  private static void check(Map<String, String> environment, int call, int quiet) {
    Working working = new Working(
        InstantSource.system(),
        System::nanoTime,
        Duration.ofSeconds(call),
        Working.LEASE,
        Working.OVERDUE,
        1,
        Set::of,
        false);
    Relations.check(
        Settings.read(environment), working, LOCKS, Map.of(ACME, Duration.ofSeconds(quiet)));
  }
}
