package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Promised;
import com.nexora.chat.application.simulation.Crash;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.hours.Queueing;
import com.nexora.chat.domain.hours.Schedule;
import com.nexora.chat.domain.hours.Span;
import com.nexora.chat.domain.hours.Timetable;
import com.nexora.chat.persistence.CrashingOffice.Lifetime;
import com.nexora.chat.persistence.CrashingOffice.Point;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// A process dies before and after every single call of a port while it promises an answer, and
/// while it keeps the promise. In the end the customer was told once, and is with people once.
class CrashAtNightTest extends PostgresFixture {

  private static final Instant EVENING = Instant.parse("2026-01-05T19:00:00Z");
  private static final Instant OPENING = Instant.parse("2026-01-06T09:00:00Z");
  private static final Duration LEASE_IS_OVER = Duration.ofSeconds(100);
  private static final Duration STEP = Duration.ofSeconds(10);
  private static final int MOST_STEPS = 60;

  private final AtomicReference<Instant> now = new AtomicReference<>(EVENING);
  private final CrashingOffice office =
      new CrashingOffice(store(), ExamplePolicy.askingBack(1).withHours(days()), now::get);

  @Test
  void a_crash_while_promising_leaves_one_promise_and_a_conversation_put_aside() {
    int points = pointsOf(this::begun, this::work);
    assertTrue(points >= 8, "a turn calls its ports: " + points);
    for (int call = 0; call < points; call++) {
      for (boolean after : List.of(false, true)) {
        Point point = new Point(call, after);
        DeskStory story = begun();
        dies(point, this::work);
        drain();
        assertEquals(1, CrashingOffice.replies(story), point::toString);
        assertEquals(0, CrashingOffice.assignments(story), point::toString);
        assertEquals(Conversation.State.SNOOZED, state(story), point::toString);
        assertEquals(1, promisesFor(story).size(), point::toString);
      }
    }
  }

  @Test
  void a_crash_while_keeping_the_promise_leaves_the_customer_with_people_once() {
    int points = pointsOf(this::promised, this::morning);
    assertTrue(points >= 8, "a turn calls its ports: " + points);
    for (int call = 0; call < points; call++) {
      for (boolean after : List.of(false, true)) {
        Point point = new Point(call, after);
        DeskStory story = promised();
        dies(point, this::morning);
        // A wake that was lost comes round again.
        now.set(now.get().plus(Duration.ofMinutes(3)));
        morning(office.process(() -> {}, null));
        drain();
        assertEquals(1, CrashingOffice.replies(story), point::toString);
        assertEquals(1, CrashingOffice.assignments(story), point::toString);
        assertEquals(Conversation.State.OPEN, state(story), point::toString);
        assertTrue(promisesFor(story).getFirst().reopened(), point::toString);
      }
    }
  }

  private DeskStory begun() {
    now.set(EVENING);
    DeskStory story = office.started("can i talk to a human");
    office.delivered(
        story, story.now().orElseThrow().customerMessages().getFirst().id());
    return story;
  }

  private DeskStory promised() {
    DeskStory story = begun();
    drain();
    now.set(OPENING);
    return story;
  }

  private interface Begin {
    DeskStory story();
  }

  private interface Doing {
    void with(Lifetime process);
  }

  /// How many calls a healthy process makes until it has no more to do.
  private int pointsOf(Begin begin, Doing doing) {
    var _ = begin.story();
    office.countAnew();
    doing.with(office.process(() -> {}, null));
    int made = office.calls();
    drain();
    return made;
  }

  private void dies(Point point, Doing doing) {
    try {
      doing.with(office.process(() -> {}, point));
    } catch (Crash expected) {
      // Its lease runs out.
    }
  }

  private void morning(Lifetime process) {
    var _ = process.promises().keep(ACME);
    work(process);
  }

  private void work(Lifetime process) {
    letPass(LEASE_IS_OVER);
    while (process.useCases().takeTurn().takeNext()) {
      letPass(STEP);
    }
  }

  private void drain() {
    Lifetime next = office.process(() -> {}, null);
    int idle = 0;
    for (int step = 0; step < MOST_STEPS && idle < 2; step++) {
      letPass(LEASE_IS_OVER);
      idle = next.useCases().takeTurn().takeNext() ? 0 : idle + 1;
    }
    assertEquals(2, idle, "it comes to an end");
  }

  private List<Promised> promisesFor(DeskStory story) {
    return store().promises().open(ACME, 1_000).stream()
        .filter(promised -> promised.conversation().equals(story.id()))
        .toList();
  }

  private static Conversation.State state(DeskStory story) {
    return story.now().orElseThrow().state();
  }

  private static Hours days() {
    List<Span> week = List.of(new Span(9 * 60, 17 * 60), new Span(Span.DAY + 9 * 60, Span.WEEK));
    return new Hours(
        Optional.of(new Timetable.Written(new Schedule(ZoneOffset.UTC, week, List.of()))),
        Map.of(),
        Queueing.USUAL);
  }
}
