package com.nexora.chat.application.simulation;

import com.nexora.chat.application.testing.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/// Virtual time. Everything that will happen stands in one line; whoever lets time pass makes it
/// happen, also from within something that is happening: so does a worker that is slow or paused.
final class Timeline {

  private record Event(Instant at, long number, Runnable what) {}

  private final InMemoryStore clock;
  private final PriorityQueue<Event> line =
      new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::number));
  private long numbers;

  Timeline(InMemoryStore clock) {
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  void in(Duration delay, Runnable what) {
    line.add(new Event(now().plus(delay), numbers++, what));
  }

  void letPass(Duration time) {
    Instant end = now().plus(time);
    while (!line.isEmpty() && !line.peek().at().isAfter(end)) {
      Event next = line.remove();
      moveTo(next.at());
      next.what().run();
    }
    moveTo(end);
  }

  /// Never backwards: what happened may have taken time itself.
  private void moveTo(Instant at) {
    if (at.isAfter(now())) {
      clock.letPass(Duration.between(now(), at));
    }
  }
}
