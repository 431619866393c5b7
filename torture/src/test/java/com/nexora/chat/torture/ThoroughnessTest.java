package com.nexora.chat.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.torture.kill.CrashPoint;
import com.nexora.chat.torture.kill.Pause;
import com.nexora.chat.torture.kill.Tally;
import com.nexora.chat.torture.verdict.Finding;
import com.nexora.chat.torture.worker.HaltAt;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A run that did nothing does not pass.
class ThoroughnessTest {

  private final Tally tally = new Tally();

  @Test
  void a_run_that_did_all_it_was_asked_to_do_is_thorough() {
    everything();
    assertEquals(List.of(), missing());
  }

  @Test
  void kills_and_pauses_that_were_not_carried_out_are_missed() {
    assertEquals(
        List.of(
            "workers were killed as often as asked",
            "PostgreSQL was killed as often as asked",
            "workers were paused as often as asked"),
        missing());
  }

  @Test
  void a_crash_point_that_was_aimed_at_and_never_reached_is_missed() {
    everything();
    tally.aimedAt(CrashPoint.K17);
    assertEquals(List.of("crash points aimed at are reached"), missing());
    tally.hit(CrashPoint.K17);
    assertEquals(List.of(), missing());
  }

  @Test
  void a_recovery_that_takes_longer_than_ten_seconds_is_a_violation() {
    everything();
    tally.postgresKilled(Duration.ofMillis(10_001));
    assertEquals(List.of("work goes on soon after PostgreSQL does"), missing());
  }

  @Test
  void a_worker_that_does_not_stop_is_a_violation() {
    everything();
    tally.stopped(Duration.ofSeconds(26));
    assertEquals(List.of("a worker that is told to stop ends in time"), missing());
  }

  @Test
  void a_run_of_nothing_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Options.parse(List.of("--kills", "0"), 1));
  }

  private void everything() {
    tally.killed();
    tally.postgresKilled(Duration.ofSeconds(10));
    tally.paused(new Pause(
        CrashPoint.K12,
        new HaltAt(HaltAt.Deed.PAUSE, "turns.decide", HaltAt.When.AFTER, 1, 0),
        Duration.ofSeconds(75)));
  }

  private List<String> missing() {
    Options options = Options.parse(List.of("--kills", "1", "--pg-kills", "1", "--pauses", "1"), 1);
    return new Thoroughness(tally, options)
        .findings().stream()
            .filter(finding -> !finding.holds())
            .map(Finding::promise)
            .toList();
  }
}
