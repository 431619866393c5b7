package com.nexora.chat.application.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.application.port.PortFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeapsTest {

  private Instant now = Instant.parse("2026-01-05T10:00:00Z");
  private long nanos = 42;
  private final Leaps leaps = new Leaps(() -> now, () -> nanos);

  private List<Duration> told() {
    List<Duration> told = new ArrayList<>();
    leaps.tell(told::add);
    return told;
  }

  private void passes(Duration time) {
    now = now.plus(time);
    nanos += time.toNanos();
  }

  @Test
  void time_that_passes_is_no_leap() {
    passes(Duration.ofDays(3));
    assertEquals(List.of(), told());
  }

  @Test
  void a_clock_that_is_put_forward_is_told_once_and_without_what_has_passed() {
    passes(Duration.ofHours(5));
    now = now.plus(Duration.ofDays(1));
    assertEquals(List.of(Duration.ofDays(1)), told());
    assertEquals(List.of(), told());
    passes(Duration.ofHours(5));
    assertEquals(List.of(), told());
  }

  @Test
  void what_could_not_be_told_is_told_again() {
    now = now.plus(Duration.ofDays(1));
    assertThrows(
        PortFailure.class,
        () -> leaps.tell(_ -> {
          throw new PortFailure("the store is away", new IllegalStateException());
        }));
    now = now.plus(Duration.ofHours(1));
    assertEquals(List.of(Duration.ofHours(25)), told());
  }

  @Test
  void a_clock_that_is_set_right_by_seconds_does_not_leap_before_they_are_a_minute() {
    for (int i = 0; i < 5; i++) {
      now = now.plusSeconds(10);
      assertEquals(List.of(), told());
    }
    now = now.plusSeconds(10);
    assertEquals(List.of(Duration.ofMinutes(1)), told());
  }

  @Test
  void a_clock_that_is_put_back_brings_nothing_forward_and_its_way_back_does() {
    now = now.minus(Duration.ofHours(1));
    assertEquals(List.of(), told());
    now = now.plus(Duration.ofHours(1));
    assertEquals(List.of(Duration.ofHours(1)), told());
  }
}
