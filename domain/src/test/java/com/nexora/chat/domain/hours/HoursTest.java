package com.nexora.chat.domain.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.conversation.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoursTest {

  private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final TeamId SALES = new TeamId("7");
  private static final TeamId SUPPORT = new TeamId("8");
  private static final Schedule NEVER = new Schedule(ZoneId.of("UTC"), List.of(), List.of());
  private static final Schedule ALWAYS = Schedule.always(ZoneId.of("UTC"), List.of());

  @Test
  void a_workspace_that_says_nothing_about_hours_is_always_there() {
    assertFalse(Hours.NONE.configured());
    assertTrue(Hours.NONE.resolved(named -> Optional.empty()).isOpen(SALES, MONDAY_NOON));
  }

  @Test
  void a_team_keeps_its_own_hours_and_every_other_the_usual_ones() {
    Hours hours = new Hours(
        Optional.of(new Timetable.Written(NEVER)),
        Map.of(SALES, new Timetable.Written(ALWAYS)),
        Queueing.USUAL);
    OpeningHours opening = hours.resolved(named -> Optional.empty());
    assertTrue(opening.isOpen(SALES, MONDAY_NOON));
    assertFalse(opening.isOpen(SUPPORT, MONDAY_NOON));
  }

  @Test
  void intercoms_schedule_holds_with_the_days_that_the_workspace_adds() {
    List<SpecialDay> besides = List.of(SpecialDay.closed("Outing", LocalDate.of(2026, 11, 23)));
    Hours hours = new Hours(
        Optional.empty(),
        Map.of(SALES, new Timetable.InIntercom("Sales", besides)),
        Queueing.USUAL);
    assertTrue(hours.askIntercom());
    OpeningHours opening =
        hours.resolved(named -> named.equals("Sales") ? Optional.of(ALWAYS) : Optional.empty());
    assertFalse(opening.isOpen(SALES, MONDAY_NOON));
    assertTrue(opening.isOpen(SALES, Instant.parse("2026-11-24T12:00:00Z")));
    assertEquals(Optional.empty(), opening.of(SUPPORT));
  }

  @Test
  void by_a_schedule_that_intercom_does_not_have_nobody_is_told_to_wait() {
    Hours hours = new Hours(
        Optional.of(new Timetable.InIntercom("Gone", List.of())), Map.of(), Queueing.USUAL);
    assertTrue(hours.resolved(named -> Optional.empty()).isOpen(SALES, MONDAY_NOON));
  }

  @Test
  void a_team_whose_own_schedule_is_not_found_does_not_keep_the_usual_hours() {
    Hours hours = new Hours(
        Optional.of(new Timetable.Written(NEVER)),
        Map.of(SALES, new Timetable.InIntercom("Gone", List.of())),
        Queueing.USUAL);
    OpeningHours opening = hours.resolved(named -> Optional.empty());
    assertTrue(opening.isOpen(SALES, MONDAY_NOON));
    assertEquals(Optional.empty(), opening.of(SALES));
    assertFalse(opening.isOpen(SUPPORT, MONDAY_NOON));
  }
}
