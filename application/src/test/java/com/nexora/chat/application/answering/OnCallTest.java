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
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import java.time.Duration;
import java.time.Instant;
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

  private static WorkspacePolicy nights() {
    return ExamplePolicy.ruled(List.of(new Rule(
            "all",
            new Condition.Always(),
            new Rule.Outcome.HandOff(new Destination.OnLadder(LADDER)))))
        .withHandoffs(
            new Handoffs(Map.of()).escalating(new Escalation(WITHIN, Optional.empty(), 5)))
        .withHours(Night.hours());
  }

  private DeskStory started(Instant at) {
    office.policies.with(ACME, nights());
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
}
