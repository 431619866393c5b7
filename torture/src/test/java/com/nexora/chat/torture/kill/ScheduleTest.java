package com.nexora.chat.torture.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.torture.worker.HaltAt;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  @Test
  void the_same_seed_gives_the_same_deaths() {
    assertEquals(plans(7), plans(7));
    assertNotEquals(plans(7), plans(8));
  }

  @Test
  void half_of_the_deaths_are_at_precise_points_and_spread_over_all_of_them() {
    Set<CrashPoint> aimed = EnumSet.noneOf(CrashPoint.class);
    int precise = 0;
    for (Plan plan : plans(7)) {
      if (plan instanceof Plan.AtPoint(CrashPoint point, HaltAt _, int _)) {
        aimed.add(point);
        precise++;
      }
    }
    assertEquals(EnumSet.allOf(CrashPoint.class), aimed);
    assertTrue(precise > 400 && precise < 600, "of 1000: " + precise);
  }

  @Test
  void a_brief_run_aims_at_precise_points_only() {
    Schedule schedule = Schedule.brief(7);
    assertTrue(Stream.generate(schedule::next).limit(100).allMatch(Plan.AtPoint.class::isInstance));
  }

  @Test
  void a_point_that_was_missed_is_aimed_at_again() {
    Schedule schedule = new Schedule(7);
    Plan.AtPoint missed = nextAimed(schedule);
    schedule.again(missed);
    Plan.AtPoint again = nextAimed(schedule);
    assertEquals(missed.point(), again.point());
    assertEquals(2, again.aims());
  }

  @Test
  void most_pauses_outlast_everything_that_anybody_waits_for() {
    Schedule schedule = new Schedule(7);
    List<Pause> pauses = Stream.generate(schedule::nextPause).limit(100).toList();
    assertEquals(60, pauses.stream().filter(Pause::isLong).count());
    assertTrue(pauses.getFirst().length().toSeconds() < 10, "a short run cannot wait");
  }

  private static Plan.AtPoint nextAimed(Schedule schedule) {
    return Stream.generate(schedule::next)
        .filter(Plan.AtPoint.class::isInstance)
        .map(Plan.AtPoint.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_point_survives_the_way_to_the_worker() {
    HaltAt at = new HaltAt(HaltAt.Deed.PAUSE, "turns.move.Reply", HaltAt.When.DURING, 3, 250);
    assertEquals(at, HaltAt.parse(at.toString()));
  }

  private static List<Plan> plans(long seed) {
    Schedule schedule = new Schedule(seed);
    return Stream.generate(schedule::next).limit(1_000).toList();
  }
}
