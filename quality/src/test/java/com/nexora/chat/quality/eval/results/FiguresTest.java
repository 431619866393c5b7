package com.nexora.chat.quality.eval.results;

import static com.nexora.chat.quality.eval.results.SampleResults.failed;
import static com.nexora.chat.quality.eval.results.SampleResults.passed;
import static com.nexora.chat.quality.eval.results.SampleResults.result;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.quality.eval.running.Spending;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private final List<Result> results = List.of(
      result("sure", "a", "hi", passed(10), passed(20)),
      result("shaky", "a", "hi", passed(30), failed("asked back", 40)),
      result("never", "b", "hi", failed("asked back", 50), failed("asked back", 900)));

  @Test
  void one_pass_counts_runs_and_all_passes_count_cases() {
    Figures figures = Figures.of(results);
    assertEquals(3.0 / 6, figures.passOnce());
    assertEquals(1.0 / 3, figures.passAlways());
    assertEquals(1, figures.passed());
    assertEquals(2, figures.times());
  }

  @Test
  void times_are_those_that_a_share_of_the_runs_does_not_exceed() {
    Figures figures = Figures.of(results);
    assertEquals(Duration.ofMillis(30), figures.median());
    assertEquals(Duration.ofMillis(900), figures.slow());
  }

  @Test
  void what_was_spent_is_added_up() {
    assertEquals(new Spending(600, 0, 60, 15_000), Figures.of(results).spent());
    assertEquals("0.0150", Figures.of(results).spent().cost());
  }

  @Test
  void kinds_are_counted_apart() {
    assertEquals(Set.of("a", "b"), Figures.byKind(results).keySet());
    assertEquals(0, Figures.of(results.subList(2, 3)).passOnce());
    assertEquals(
        List.of(
            "kind             cases   pass^1   pass^2       p50       p95       cost",
            "a                    2   75.0 %   50.0 %     20 ms     40 ms     0.0100",
            "b                    1    0.0 %    0.0 %     50 ms    900 ms     0.0050",
            "all                  3   50.0 %   33.3 %     30 ms    900 ms     0.0150"),
        new Results("s", results, List.of()).table());
  }
}
