package com.nexora.chat.domain.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DurationsTest {

  private static Durations of(Iterable<Long> millis) {
    Sums sums = Sums.NONE;
    for (long each : millis) {
      sums = sums.plus(Sums.one(Figure.FIRST_REPLY, Durations.part(Duration.ofMillis(each))));
    }
    return Durations.of(sums.parts(Figure.FIRST_REPLY));
  }

  @Property(seed = "20")
  void a_percentile_is_true_to_within_ten_percent(
      @ForAll @Size(min = 1, max = 60)
          java.util.List<@LongRange(min = 20, max = 90_000_000) Long> millis,
      @ForAll @LongRange(min = 1, max = 100) long percent) {
    java.util.List<Long> sorted = millis.stream().sorted().toList();
    int rank = (int) Math.max(1, Math.ceil(percent / 100.0 * sorted.size()));
    long exact = sorted.get(rank - 1);
    long read = of(millis).within(percent / 100.0).orElseThrow().toMillis();
    assertTrue(exact - 1 <= read && read <= exact * 1.1 + 1, exact + " read as " + read);
  }

  @Test
  void of_nothing_there_is_no_median() {
    assertEquals(Optional.empty(), Durations.of(Map.of()).within(0.5));
  }

  @Test
  void what_took_no_time_counts_as_a_millisecond() {
    assertEquals("0", Durations.part(Duration.ofSeconds(-3)));
  }
}
