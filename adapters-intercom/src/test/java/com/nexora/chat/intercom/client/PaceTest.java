package com.nexora.chat.intercom.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbers in comments are the faults of the catalogue that the tests answer.
class PaceTest {

  private static final Duration MILLI = Duration.ofMillis(1);

  private final TestTime time = new TestTime();
  private final Pace pace = new Pace(time.time());

  @Test
  void until_the_limit_is_known_the_usual_one_holds() {
    assertEquals(833, takenAtOnce());
  }

  @Test
  void a_search_leaves_half_to_live_conversations_and_goes_on_when_they_are_few() {
    pace.answered(headers("40", "39", null));
    int searched = 0;
    while (pace.take(Priority.BACKGROUND).isEmpty()) {
      searched++;
    }
    assertEquals(10, searched, "of twenty that may come at once");
    Duration wait = pace.take(Priority.BACKGROUND).orElseThrow();
    assertEquals(10, takenAtOnce(), "a customer does not wait for it");

    assertTrue(pace.take(Priority.BACKGROUND).orElseThrow().compareTo(wait) > 0);
    time.pass(Duration.ofSeconds(5).plusMillis(1_000));
    assertEquals(Optional.empty(), pace.take(Priority.BACKGROUND));
  }

  @Test
  void a_search_that_live_conversations_leave_nothing_gets_through_every_five_seconds() {
    pace.answered(headers("40", "39", null));
    int searched = 0;
    for (int second = 0; second < 60; second++) {
      time.pass(Duration.ofSeconds(1));
      if (pace.take(Priority.BACKGROUND).isEmpty()) {
        searched++;
      }
      assertTrue(takenAtOnce() > 0, "customers have the rest");
    }
    assertEquals(10, searched);
  }

  @Test
  void a_search_gets_through_however_low_the_limit_is() {
    pace.answered(headers("1", "1", null));
    time.pass(Duration.ofSeconds(30));
    assertEquals(Optional.empty(), pace.take(Priority.BACKGROUND));
  }

  @ParameterizedTest
  @CsvSource({"0, 7", "0.5, 7.5"})
  void after_a_429_nothing_goes_until_the_reset_and_some_jitter(double chance, double seconds) {
    time.chance = chance;
    pace.limited(resetIn(7));
    opensAfter(Duration.ofMillis((long) (seconds * 1_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "NaN", "-5", "0", "1767603600", "1767603599", "1767603661", "2082758400", "9e9"
      })
  void a_reset_that_makes_no_sense_is_replaced_by_a_growing_wait(String reset) {
    time.chance = 0.5;
    for (double seconds : new double[] {1.5, 2.5, 4.5, 8.5, 16.5, 30.5, 30.5}) {
      pace.limited(headers("10", "0", reset.isEmpty() ? null : fromNow(reset)));
      opensAfter(Duration.ofMillis((long) (seconds * 1_000)));
    }
    pace.answered(headers("10", "9", null));
    pace.limited(headers(null, null, null));
    opensAfter(Duration.ofMillis(1_500));
  }

  /// Numbers as they are relative to the start, so that they stay as odd while time passes.
  private String fromNow(String reset) {
    try {
      long later = Long.parseLong(reset) - TestTime.START.getEpochSecond();
      return Long.toString(time.now().getEpochSecond() + later);
    } catch (NumberFormatException _) {
      return reset;
    }
  }

  @Test
  void no_wait_is_longer_than_a_minute() {
    time.chance = Math.nextDown(1.0);
    for (int i = 0; i < 100; i++) {
      pace.limited(headers(null, null, null));
      assertTrue(pace.take(Priority.LIVE).orElseThrow().compareTo(Duration.ofMinutes(1)) <= 0);
      time.pass(Duration.ofMinutes(1));
    }
    pace.limited(resetIn(59));
    assertTrue(pace.take(Priority.LIVE).orElseThrow().compareTo(Duration.ofMinutes(1)) <= 0);
  }

  @Test
  void an_answer_that_was_on_its_way_does_not_open_it() {
    pace.limited(resetIn(7));
    pace.answered(headers("10", "5", null));
    opensAfter(Duration.ofSeconds(7));
  }

  @Test
  void a_shorter_wait_does_not_replace_a_longer_one() {
    pace.limited(resetIn(30));
    pace.limited(resetIn(5));
    opensAfter(Duration.ofSeconds(30));
  }

  @Test
  void when_others_have_used_the_window_up_it_waits_unasked() {
    pace.answered(headers("10", "0", Long.toString(time.now().getEpochSecond() + 4)));
    opensAfter(Duration.ofSeconds(4));
  }

  @Test
  void what_others_have_left_is_all_that_goes_at_once() {
    pace.answered(headers("100", "3", null));
    assertEquals(3, takenAtOnce());
  }

  @Test
  void it_opens_with_one_call() {
    pace.limited(resetIn(7));
    time.pass(Duration.ofSeconds(7));
    assertEquals(1, takenAtOnce());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 10, 166, 1_666})
  void no_ten_seconds_see_more_than_a_windows_calls(int limit) {
    pace.answered(headers(Integer.toString(limit), null, null));
    Deque<Long> taken = new ArrayDeque<>();
    int all = 0;
    for (long milli = 0; milli < 60_000; milli++) {
      while (pace.take(Priority.LIVE).isEmpty()) {
        taken.addLast(milli);
        all++;
      }
      while (!taken.isEmpty() && taken.getFirst() <= milli - 10_000) {
        taken.removeFirst();
      }
      assertTrue(taken.size() <= limit, taken.size() + " calls at " + milli);
      if (milli == 20_000) {
        String reset = Long.toString(time.now().getEpochSecond() + 5);
        pace.limited(headers(Integer.toString(limit), "0", reset));
      }
      time.pass(MILLI);
    }
    // Half a window every ten seconds, but for the five seconds it was closed.
    assertTrue(all >= limit / 2 * 5, all + " calls");
  }

  private int takenAtOnce() {
    int taken = 0;
    while (pace.take(Priority.LIVE).isEmpty()) {
      taken++;
    }
    return taken;
  }

  private void opensAfter(Duration wait) {
    assertEquals(Optional.of(wait), pace.take(Priority.LIVE));
    time.pass(wait.minusNanos(1));
    assertEquals(Optional.of(Duration.ofNanos(1)), pace.take(Priority.LIVE));
    time.pass(Duration.ofNanos(1));
    assertEquals(Optional.empty(), pace.take(Priority.LIVE));
  }

  private RateHeaders resetIn(int seconds) {
    return headers("10", "0", Long.toString(time.now().getEpochSecond() + seconds));
  }

  private static RateHeaders headers(
      @Nullable String limit, @Nullable String remaining, @Nullable String reset) {
    return RateHeaders.of(name -> Optional.ofNullable(
        switch (name) {
          case "X-RateLimit-Limit" -> limit;
          case "X-RateLimit-Remaining" -> remaining;
          case "X-RateLimit-Reset" -> reset;
          default -> throw new IllegalArgumentException(name);
        }));
  }
}
