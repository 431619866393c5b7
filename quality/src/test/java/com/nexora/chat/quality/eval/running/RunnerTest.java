package com.nexora.chat.quality.eval.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.quality.eval.judging.Reaction;
import com.nexora.chat.quality.eval.suite.Case;
import com.nexora.chat.quality.eval.suite.Expectation;
import com.nexora.chat.quality.eval.suite.Line;
import com.nexora.chat.quality.eval.suite.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunnerTest {

  private static final Reaction SILENT =
      new Reaction("suppressed", "", "", List.of(), "", "", List.of(), List.of(), Optional.empty());

  private final AtomicLong clock = new AtomicLong();
  private final List<String> seen = new CopyOnWriteArrayList<>();

  @Test
  void each_case_runs_as_often_as_asked_and_results_stand_in_the_order_of_cases() {
    List<List<Run>> runs = runner(3, 2, 1).run(this::silent, cases(5));
    assertEquals(5, runs.size());
    assertTrue(runs.stream().allMatch(of -> of.size() == 3));
    assertEquals(3, seen.stream().filter("case4"::equals).count());
    assertEquals(4, seen.stream().filter("case0"::equals).count(), "once more to warm up");
  }

  @Test
  void the_same_seed_draws_the_same_order_and_another_draws_another() {
    List<String> first = order(7);
    assertEquals(first, order(7));
    assertNotEquals(first, order(8));
  }

  @Test
  void a_case_that_breaks_the_agent_fails_and_the_others_run() {
    Agent breaking = situation -> {
      if (situation.name().equals("case1")) {
        throw new IllegalStateException("no articles");
      }
      return SILENT;
    };
    List<List<Run>> runs = runner(1, 2, 1).run(breaking, cases(3));
    assertTrue(runs.get(0).getFirst().passed());
    assertFalse(runs.get(1).getFirst().passed());
    assertTrue(runs.get(1).getFirst().reaction().reason().contains("no articles"));
    assertTrue(runs.get(2).getFirst().passed());
  }

  @Test
  void a_run_takes_from_the_question_to_the_decision() {
    Agent slow = _ -> {
      clock.addAndGet(Duration.ofMillis(40).toNanos());
      return SILENT;
    };
    Run run = runner(1, 1, 1).run(slow, cases(1)).getFirst().getFirst();
    assertEquals(Duration.ofMillis(40), run.took());
  }

  private List<String> order(long seed) {
    seen.clear();
    runner(2, 1, seed).run(this::silent, cases(8));
    return List.copyOf(seen);
  }

  private Runner runner(int times, int parallel, long seed) {
    return new Runner(times, parallel, seed, clock::get);
  }

  private Reaction silent(Case situation) {
    seen.add(situation.name());
    return SILENT;
  }

  private static List<Case> cases(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Case(
            "case" + i,
            "any",
            List.of(new Line(Line.Speaker.CUSTOMER, "hi")),
            Visitor.ANYBODY,
            Case.USUALLY,
            "",
            false,
            Expectation.of("suppressed")))
        .toList();
  }
}
