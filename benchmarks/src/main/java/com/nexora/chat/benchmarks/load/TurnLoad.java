package com.nexora.chat.benchmarks.load;

import com.nexora.chat.benchmarks.place.Child;
import com.nexora.chat.benchmarks.place.Counts;
import com.nexora.chat.benchmarks.place.Report;
import com.nexora.chat.benchmarks.place.Webhooks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Whole turns: a webhook in, six calls to a stub of Intercom out, over real HTTP on both sides. A
/// rule answers, so no model is asked; where something slow is wanted, the stub is slow.
final class TurnLoad {

  private static final int CONNECTIONS = 16;

  /// Turns in flight from which their heap stands out.
  private static final int ENOUGH = 100;

  /// Below the service's own limit for a call that stays silent.
  private static final Duration SLOW = Duration.ofSeconds(6);

  private final Node.Place place;
  private final StubIntercom intercom;

  TurnLoad(Node.Place place, StubIntercom intercom) {
    this.place = place;
    this.intercom = intercom;
  }

  /// P4 and P5, at a rate the machine can keep up with.
  void latency(int rate, Duration time) {
    begin("Turns, open loop, " + rate + "/s for " + time.toSeconds() + " s");
    Map<Long, Long> acknowledged = new ConcurrentHashMap<>();
    try (Node node = Node.start(place, "latency", "0s", 32)) {
      Sending sending = sending(node);
      awaitDone(sending.count(rate * 5));
      intercom.forget();
      sending.tells(number -> acknowledged.put(number, System.nanoTime()));
      var _ = sending.atRate(rate, time);
      awaitDone(acknowledged.size());
    }
    List<Long> starts = new ArrayList<>();
    List<Long> overheads = new ArrayList<>();
    acknowledged.forEach((number, at) -> {
      StubIntercom.Story story =
          intercom.stories().get(Long.toString(Webhooks.FIRST_CONVERSATION + number));
      if (story != null && story.done()) {
        starts.add(Math.max(0, story.first() - at));
        overheads.add(story.last() - at - story.inside());
      }
    });
    Latencies start = latencies(starts);
    Latencies overhead = latencies(overheads);
    Report.line("  200 to the first call          %s".formatted(start));
    Report.line("  whole turn less the stub       %s".formatted(overhead));
    goal("P4", "200 to the first call: p50 at most 5 ms", start.millis(0.5), 5);
    goal("P4", "and p99 at most 50 ms", start.millis(0.99), 50);
    goal("P5", "own part of a turn: p50 at most 5 ms", overhead.millis(0.5), 5);
    goal("P5", "and p99 at most 25 ms", overhead.millis(0.99), 25);
  }

  private static void goal(String id, String what, double millis, double most) {
    Report.goal(id, what, "%.1f ms".formatted(millis), millis <= most);
  }

  /// P7: heap of one process with many turns waiting, less that of the same process with none.
  void memory(int workers) {
    begin("Turns in flight, " + workers + " workers, something outside takes " + SLOW.toSeconds()
        + " s");
    try (Node node = Node.start(place, "memory", "0s", workers)) {
      Sending sending = sending(node);
      awaitDone(sending.count(500));
      long heapIdle = node.process().heapKilobytes();
      long residentIdle = node.process().residentKilobytes();
      intercom.delay(SLOW);
      var _ = sending.count(workers * 2);
      int most = awaitMostInFlight();
      long heap = node.process().heapKilobytes() - heapIdle;
      long resident = node.process().residentKilobytes() - residentIdle;
      int held = Math.min(most, intercom.inFlight());
      double each = (double) heap / held;
      Report.line("  %d in flight (%d when measured): %.1f kB heap and %.1f kB resident memory each"
          .formatted(most, held, each, (double) resident / held));
      if (held < ENOUGH) {
        Report.line("  too few to tell: the heap of the process itself varies more");
      } else {
        Report.goal(
            "P7",
            "heap for each turn in flight, at most 64 kB",
            "%.1f kB".formatted(each),
            each <= 64);
      }
      intercom.delay(Duration.ZERO);
    }
  }

  /// Until it grows no further.
  private int awaitMostInFlight() {
    int most = 0;
    for (int rounds = 0; rounds < 10; rounds++) {
      Child.pause(Duration.ofMillis(300));
      int now = intercom.inFlight();
      if (now <= most && most > 0) {
        break;
      }
      most = Math.max(most, now);
    }
    return most;
  }

  /// P8: how many turns a second, what one costs, and what twice as many webhooks do to that.
  void overload(int turns) {
    begin("As many turns as it can, then webhooks at twice that rate");
    try (Node node = Node.start(place, "overload", "0s", 32)) {
      Sending sending = sending(node);
      awaitDone(sending.count(turns));
      intercom.forget();
      place.postgres().execute("SELECT pg_stat_statements_reset()");
      Counts countsBefore = place.postgres().counts();
      Duration nodeBefore = node.process().cpu();
      Duration postgresBefore = place.postgres().cpu();
      long start = System.nanoTime();
      awaitDone(sending.count(turns));
      double most = turns * 1e9 / (System.nanoTime() - start);
      double appMillis = node.process().cpu().minus(nodeBefore).toNanos() / 1e6 / turns;
      double databaseMillis = place.postgres().cpu().minus(postgresBefore).toNanos() / 1e6 / turns;
      Counts counts = place.postgres().counts().since(countsBefore);
      Report.line(("  %.0f turns/s; for each turn with its webhook %.1f transactions,"
              + " %.2f ms CPU of the service, %.2f ms of PostgreSQL")
          .formatted(most, (double) counts.transactions() / turns, appMillis, databaseMillis));
      place.postgres().list().stream().limit(6).forEach(line -> Report.line("    " + line));
      Report.goal(
          "P8",
          "CPU of both for each turn, at most 2.5 ms",
          "%.2f ms".formatted(appMillis + databaseMillis),
          appMillis + databaseMillis <= 2.5);
      double under = underOverload(sending, (int) Math.ceil(2 * most));
      Report.goal(
          "P8",
          "turns/s at twice that rate, at least 0.9 of it",
          "%.2f".formatted(under / most),
          under >= 0.9 * most);
    }
  }

  private double underOverload(Sending sending, int rate) {
    intercom.forget();
    long start = System.nanoTime();
    Latencies answers = sending.atRate(rate, Duration.ofSeconds(10));
    double turns = intercom.done() * 1e9 / (System.nanoTime() - start);
    Report.line(
        "  at %d webhooks/s: %.0f turns/s; webhooks answered %s".formatted(rate, turns, answers));
    awaitDone(answers.count());
    return turns;
  }

  /// P14: nodes limited by how much they may have under way, not by the processor.
  void nodes(int workers, Duration delay) {
    begin("One node and four, " + workers + " workers each, something outside takes "
        + delay.toMillis() + " ms");
    double one = turnsPerSecond(1, workers, delay);
    double four = turnsPerSecond(4, workers, delay);
    Report.line("  one node %.1f turns/s   four %.1f turns/s".formatted(one, four));
    Report.goal(
        "P14", "four nodes to one, at least 3.8", "%.2f".formatted(four / one), four >= 3.8 * one);
  }

  private double turnsPerSecond(int count, int workers, Duration delay) {
    empty();
    intercom.delay(delay);
    List<Node> nodes = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        nodes.add(Node.start(place, "node" + count + i, "0s", workers));
      }
      int turns = 40 * count;
      Sending sending = sending(nodes.getFirst());
      awaitDone(sending.count(20 * count));
      intercom.forget();
      Counts before = place.postgres().counts();
      long start = System.nanoTime();
      awaitDone(sending.count(turns));
      double rate = turns * 1e9 / (System.nanoTime() - start);
      Report.line("  %d: %.1f transactions for each turn, in vain looks included"
          .formatted(
              count, (double) place.postgres().counts().since(before).transactions() / turns));
      return rate;
    } finally {
      nodes.forEach(Node::close);
      intercom.delay(Duration.ZERO);
    }
  }

  private static Latencies latencies(List<Long> nanos) {
    return Latencies.of(nanos.stream().mapToLong(Long::longValue).toArray());
  }

  private void begin(String title) {
    empty();
    Report.heading(title);
  }

  /// Numbers begin anew with each run, and a webhook that is known already starts no turn.
  private void empty() {
    place.postgres().execute("TRUNCATE nexora.workspace CASCADE");
    intercom.forget();
  }

  private static Sending sending(Node node) {
    return new Sending(node.port(), new Webhooks(Webhooks.PATH, 1), CONNECTIONS);
  }

  private void awaitDone(int turns) {
    long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    while (intercom.done() < turns) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(intercom.done() + " of " + turns + " turns were done");
      }
      Child.pause(Duration.ofMillis(2));
    }
  }
}
