package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.UseCases;
import com.nexora.chat.application.simulation.Crash;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.persistence.CrashingOffice.Point;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A worker dies before and after every single call of a port, on a real database. The next worker
/// brings the conversation to its end, and the customer sees one reply.
///
/// | crash point of the fault catalogue | here: before or after the call |
/// |---|---|
/// | K-05, K-06, K-07 | `claim` |
/// | K-08 | `read` of conversation and account, `standing` |
/// | K-09, K-10 | `propose`; before `decide` |
/// | K-12 | after `decide` when nothing is on its way yet |
/// | K-13, K-14 | after `decide` or `move`, before `perform` |
/// | K-15, K-16, K-17 | after `perform`; around the next `move` or `finish` |
/// | K-18, K-19, K-20 | between `perform` of reply, attributes and assignment |
/// | K-21 | around `finish` |
/// | K-22, K-23 | the later crashes of five in a row at one point |
///
/// K-01 to K-04 are the webhook's own: see the tests of the inbox. K-11 has no counterpart, as no
/// model calls a tool.
class CrashMatrixTest extends PostgresFixture {

  private static final Duration LEASE_IS_OVER = Duration.ofSeconds(100);
  private static final Duration STEP = Duration.ofSeconds(10);
  private static final int MOST_STEPS = 60;

  private final CrashingOffice office =
      new CrashingOffice(store(), ExamplePolicy.askingBack(1), InstantSource.system());

  @ParameterizedTest
  @EnumSource(CrashScenario.class)
  void a_crash_at_any_point_leaves_one_end(CrashScenario scenario) {
    int points = pointsOf(scenario);
    assertTrue(points >= 4, "a turn calls its ports: " + points);
    for (int call = 0; call < points; call++) {
      for (boolean after : List.of(false, true)) {
        Point point = new Point(call, after);
        DeskStory story = begin(scenario);
        crash(point, scenario, story);
        endsWell(scenario, story, point);
        assertEquals(
            Optional.of(scenario.outcome()), outcome(story, first(story)), point::toString);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = CrashScenario.class,
      names = {"REPLY", "HANDOFF"})
  void five_crashes_in_a_row_leave_one_end(CrashScenario scenario) {
    int points = pointsOf(scenario);
    for (int call = 0; call < points; call++) {
      for (boolean after : List.of(false, true)) {
        Point point = new Point(call, after);
        DeskStory story = begin(scenario);
        for (int i = 0; i < 5; i++) {
          crash(point, scenario, story);
        }
        drain();
        assertEquals(1, CrashingOffice.replies(story), point::toString);
        assertTrue(outcome(story, first(story)).isPresent(), point::toString);
      }
    }
  }

  /// How many calls a healthy worker makes until it has no more to do.
  private int pointsOf(CrashScenario scenario) {
    DeskStory story = begin(scenario);
    office.countAnew();
    UseCases healthy = process(scenario, story, null);
    letPass(LEASE_IS_OVER);
    while (healthy.takeTurn().takeNext()) {
      letPass(STEP);
    }
    endsWell(scenario, story, new Point(-1, true));
    return office.calls();
  }

  /// Works until it dies, or until there is nothing to do.
  private void crash(Point point, CrashScenario scenario, DeskStory story) {
    letPass(LEASE_IS_OVER);
    UseCases doomed = process(scenario, story, point);
    try {
      while (doomed.takeTurn().takeNext()) {
        letPass(STEP);
      }
    } catch (Crash expected) {
      // Its lease runs out.
    }
  }

  private void endsWell(CrashScenario scenario, DeskStory story, Point point) {
    drain();
    assertEquals(scenario.replies(), CrashingOffice.replies(story), point::toString);
    assertEquals(scenario.assignments(), CrashingOffice.assignments(story), point::toString);
    story.now().orElseThrow().customerMessages().stream()
        .filter(part -> scenario == CrashScenario.OVERTAKEN)
        .forEach(part -> assertEquals(
            Optional.of(scenario.outcome()), outcome(story, part.id()), point::toString));
  }

  private void drain() {
    UseCases next = office.process(() -> {}, null).useCases();
    int idle = 0;
    for (int step = 0; step < MOST_STEPS && idle < 2; step++) {
      letPass(LEASE_IS_OVER);
      idle = next.takeTurn().takeNext() ? 0 : idle + 1;
    }
    assertEquals(2, idle, "it comes to an end");
  }

  /// The customer of a story that is overtaken writes once more while the first worker thinks.
  private UseCases process(CrashScenario scenario, DeskStory story, @Nullable Point dies) {
    return office
        .process(
            () -> {
              if (scenario == CrashScenario.OVERTAKEN && writtenOnce(story)) {
                office.delivered(story, story.customerSays(CrashScenario.QUESTION));
              }
            },
            dies)
        .useCases();
  }

  private DeskStory begin(CrashScenario scenario) {
    DeskStory story = office.started(scenario.words());
    if (scenario == CrashScenario.CLOSED) {
      story.closed();
    }
    office.delivered(story, first(story));
    return story;
  }

  private Optional<Outcome> outcome(DeskStory story, PartId message) {
    return outcomeOf(ACME, story.id(), message);
  }

  private static boolean writtenOnce(DeskStory story) {
    return story.now().orElseThrow().customerMessages().size() == 1;
  }

  private static PartId first(DeskStory story) {
    List<Part> messages = story.now().orElseThrow().customerMessages();
    return messages.getFirst().id();
  }
}
