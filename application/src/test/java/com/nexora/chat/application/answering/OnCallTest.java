package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static com.nexora.chat.application.answering.Office.PRIYA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.Escalation;
import com.nexora.chat.domain.handoff.Handoffs;
import com.nexora.chat.domain.handoff.Ladder;
import com.nexora.chat.domain.handoff.Rung;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.hours.Queueing;
import com.nexora.chat.domain.hours.Schedule;
import com.nexora.chat.domain.hours.Timetable;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Who is on call at night is followed up at night, and the team behind them when it opens.
class OnCallTest extends Unaccepted {

  private static final Ladder LADDER = new Ladder(
      "night",
      List.of(new Rung.Person(PRIYA.value()), new Rung.Team(ExamplePolicy.SUPPORT)),
      List.of(
          new Rung.Person(MAYA.value()),
          new Rung.Person(PRIYA.value()),
          new Rung.Team(ExamplePolicy.SUPPORT)),
      Optional.of(ExamplePolicy.SUPPORT));

  /// Holds when the other one does, and nobody gets it.
  private static final Ladder OTHERS = new Ladder(
      "of another team",
      List.of(new Rung.Team(ExamplePolicy.SUCCESS)),
      List.of(new Rung.Person(PRIYA.value()), new Rung.Team(ExamplePolicy.SUPPORT)),
      Optional.of(ExamplePolicy.SUCCESS));

  private static WorkspacePolicy nights() {
    return goingOn(Optional.empty(), always(LADDER)).withHours(Night.hours());
  }

  private static WorkspacePolicy goingOn(Optional<Destination> to, Rule... rules) {
    return ExamplePolicy.ruled(List.of(rules))
        .withHandoffs(new Handoffs(Map.of()).escalating(new Escalation(WITHIN, to, 5)));
  }

  private static Rule always(Ladder ladder) {
    return new Rule(
        "all", new Condition.Always(), new Rule.Outcome.HandOff(new Destination.OnLadder(ladder)));
  }

  /// The usual hours, and a team that is never there by them.
  private static Hours neverSuccess() {
    Schedule never = new Schedule(ZoneId.of("Europe/Berlin"), List.of(), List.of());
    return new Hours(
        Night.hours().usual(),
        Map.of(ExamplePolicy.SUCCESS, new Timetable.Written(never)),
        Queueing.USUAL);
  }

  private DeskStory started(Instant at) {
    return started(nights(), at);
  }

  private DeskStory started(WorkspacePolicy policy, Instant at) {
    office.policies.with(ACME, policy);
    office.letPass(Duration.between(office.store.instant(), at));
    DeskStory story = office.started(LOTTIE, Night.WISH);
    office.works();
    return story;
  }

  @Test
  void who_is_on_call_is_followed_up_at_night_and_the_team_when_it_opens() {
    DeskStory story = started(Night.EVENING);
    assertEquals(List.of(TO_MAYA), given(story));
    var _ = after(WITHIN.minusSeconds(10));
    assertEquals(List.of(TO_MAYA), given(story));
    var _ = after(Duration.ofSeconds(10));
    assertEquals(List.of(TO_MAYA, TO_PRIYA), given(story));
    var _ = after(WITHIN);
    assertEquals(List.of(TO_MAYA, TO_PRIYA, TO_SUPPORT), given(story));
    assertEquals(
        Night.OPENING.plus(WITHIN), awaited(story).orElseThrow().handed().dueAt());
  }

  @Test
  void by_day_the_hours_of_the_team_count_for_its_people_too() {
    DeskStory story = started(Instant.parse("2026-01-05T15:50:00Z"));
    assertEquals(List.of(TO_PRIYA), given(story));
    var _ = after(Duration.ofHours(2));
    assertEquals(List.of(TO_PRIYA), given(story));
    var _ = after(Duration.between(office.store.instant(), Night.OPENING.plusSeconds(330)));
    assertEquals(List.of(TO_PRIYA, TO_SUPPORT), given(story));
  }

  @Test
  void nobody_is_on_call_by_a_ladder_that_gave_them_nothing() {
    Ladder days = new Ladder("days", LADDER.rungs());
    WorkspacePolicy policy =
        goingOn(Optional.empty(), always(days), always(OTHERS)).withHours(neverSuccess());
    DeskStory story = started(policy, Instant.parse("2026-01-05T15:50:00Z"));
    assertEquals(List.of(TO_PRIYA), given(story));
    Duration untilClosed =
        Duration.between(office.store.instant(), Instant.parse("2026-01-05T16:00:00Z"));
    assertEquals(
        Night.OPENING.plus(WITHIN.minus(untilClosed)),
        awaited(story).orElseThrow().handed().dueAt());
  }

  @Test
  void whoever_it_goes_on_to_by_a_ladder_for_the_night_is_on_call() {
    Destination next = new Destination.OnLadder(new Ladder(
        "next",
        List.of(new Rung.Team(ExamplePolicy.SUPPORT)),
        List.of(new Rung.Person(MAYA.value())),
        Optional.of(ExamplePolicy.SUPPORT)));
    Ladder priya = new Ladder(
        "priya",
        LADDER.rungs(),
        List.of(new Rung.Person(PRIYA.value())),
        Optional.of(ExamplePolicy.SUPPORT));
    WorkspacePolicy policy = goingOn(Optional.of(next), always(priya)).withHours(Night.hours());
    DeskStory story = started(policy, Night.EVENING);
    var _ = after(WITHIN);
    assertEquals(List.of(TO_PRIYA, TO_MAYA), given(story));
    assertEquals(
        office.store.instant().plus(WITHIN),
        awaited(story).orElseThrow().handed().dueAt());
  }
}
