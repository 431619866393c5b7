package com.nexora.chat.benchmarks.load;

import com.nexora.chat.benchmarks.load.StubIntercom.Treatment;
import com.nexora.chat.benchmarks.place.Child;
import com.nexora.chat.benchmarks.place.Report;
import com.nexora.chat.benchmarks.place.Webhooks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// What a workspace waits for because there are others: whole turns over real HTTP on both sides,
/// from the moment a webhook has its 200 to the last call of its turn. What is compared takes
/// turns, so that both see the same weather.
final class NeighbourLoad {

  private static final int CONNECTIONS = 32;
  private static final int WORKERS = 200;
  private static final int QUIET = 10;

  /// The busy one's load, as a multiple of a quiet one's.
  private static final int BUSIER = 100;

  private static final int ROUNDS = 3;
  private static final String BUSY = "busy";

  /// What is left of a round is done before the next.
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Node.Place place;
  private final StubIntercom intercom;

  /// Of the next webhook: no two are alike.
  private long next;

  NeighbourLoad(Node.Place place, StubIntercom intercom) {
    this.place = place;
    this.intercom = intercom;
  }

  /// Quiet workspaces beside one that has a hundred times the load of each of them, whose Intercom
  /// is slow, or refuses everything.
  ///
  /// @param rate messages a second of all quiet ones together
  /// @param time of each round
  void busyOne(int rate, Duration time) {
    Report.heading(QUIET + " workspaces with " + rate + " messages/s together, and one with "
        + BUSIER + " times the load of each; " + ROUNDS + " rounds of " + time.toSeconds() + " s");
    try (Node node = start("busy-one", names(QUIET))) {
      Traffic alone = new Traffic(node, number -> quiet(number));
      Traffic beside = new Traffic(
          node, number -> isQuiet(number) ? quiet(number / (1 + perQuiet())) : Webhooks.of(BUSY));
      var _ = beside.atRate(rate * (1 + perQuiet()), time, _ -> true);
      for (Situation situation : Situation.values()) {
        List<Latencies> without = new ArrayList<>();
        List<Latencies> with = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
          without.add(alone.atRate(rate, time, _ -> true));
          situation.begin(intercom);
          with.add(beside.atRate(rate * (1 + perQuiet()), time, NeighbourLoad::isQuiet));
          intercom.treatNobody();
          beside.awaitAll();
        }
        compare(situation, all(without), all(with));
      }
    }
  }

  private enum Situation {
    BUSY_ALONE("whose Intercom is as everybody's"),
    SLOW("whose Intercom is slow"),
    LIMITED("whom Intercom refuses everything");

    private final String words;

    Situation(String words) {
      this.words = words;
    }

    private void begin(StubIntercom intercom) {
      switch (this) {
        case BUSY_ALONE -> intercom.treatNobody();
        case SLOW -> intercom.treat(Node.BUSY_TOKEN, Treatment.SLOW);
        case LIMITED -> intercom.treat(Node.BUSY_TOKEN, Treatment.LIMITED);
      }
    }
  }

  private static void compare(Situation situation, Latencies without, Latencies with) {
    Report.line("  beside one " + situation.words);
    Report.line("    without it   p95 %.1f   %s".formatted(without.millis(0.95), without));
    Report.line("    with it      p95 %.1f   %s".formatted(with.millis(0.95), with));
    double ratio = with.millis(0.95) / without.millis(0.95);
    Report.goal("T-11", "p95 to p95 alone, at most 1.2", "%.2f".formatted(ratio), ratio <= 1.2);
  }

  /// Of each message of a quiet workspace, how many the busy one has.
  private static int perQuiet() {
    return BUSIER / QUIET;
  }

  private static boolean isQuiet(long number) {
    return number % (1 + perQuiet()) == 0;
  }

  private static Webhooks quiet(long number) {
    return Webhooks.of(name(number % QUIET));
  }

  /// Many workspaces with a message each, and one with as many.
  void many(int workspaces) {
    Report.heading(workspaces + " workspaces with a message each, and one with " + workspaces);
    try (Node node = start("many", names(workspaces))) {
      Traffic ofMany = new Traffic(node, number -> Webhooks.of(name(number % workspaces)));
      Traffic ofOne = new Traffic(node, _ -> Webhooks.of(BUSY));
      var _ = ofOne.atOnce(workspaces);
      List<Latencies> many = new ArrayList<>();
      List<Latencies> one = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        one.add(ofOne.atOnce(workspaces));
        many.add(ofMany.atOnce(workspaces));
      }
      Report.line("  one workspace     %s".formatted(all(one)));
      Report.line("  %4d workspaces   %s".formatted(workspaces, all(many)));
      double ratio = all(many).millis(1) / all(one).millis(1);
      Report.goal(
          "T-12",
          "longest wait of many to one's, at most 1.5",
          "%.2f".formatted(ratio),
          ratio <= 1.5);
    }
  }

  private Node start(String name, List<String> workspaces) {
    place.postgres().execute("TRUNCATE nexora.workspace CASCADE");
    intercom.forget();
    Node node = Node.start(place, name, workspaces, BUSY, WORKERS);
    awaitRest();
    return node;
  }

  /// Until the workspaces have been looked over for the first time.
  private void awaitRest() {
    long before = -1;
    while (intercom.calls() != before) {
      before = intercom.calls();
      Child.pause(Duration.ofSeconds(2));
    }
  }

  private static String name(long index) {
    return "ws" + index;
  }

  private static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(NeighbourLoad::name).toList();
  }

  private static Latencies all(List<Latencies> rounds) {
    return rounds.stream().reduce(Latencies.of(new long[0]), Latencies::together);
  }

  /// Messages to one node.
  private final class Traffic {

    private final Map<Long, Long> acknowledged = new ConcurrentHashMap<>();
    private final Node node;
    private final LongFunction<Webhooks> whose;

    /// @param whose by the number of a message in its round
    Traffic(Node node, LongFunction<Webhooks> whose) {
      this.node = node;
      this.whose = whose;
    }

    /// How long turns took.
    ///
    /// @param looked which count, by their number in the round
    Latencies atRate(int rate, Duration time, LongPredicate looked) {
      return measured(sending -> sending.atRate(rate, time).count(), looked);
    }

    Latencies atOnce(int count) {
      return measured(sending -> sending.count(count), _ -> true);
    }

    private Latencies measured(ToIntFunction<Sending> sends, LongPredicate looked) {
      acknowledged.clear();
      intercom.forget();
      long base = next;
      Sending sending = new Sending(
              node.port(), number -> whose.apply(number).request(base + number), CONNECTIONS)
          .tells(number -> acknowledged.put(base + number, System.nanoTime()));
      int accepted = sends.applyAsInt(sending);
      if (!sending.others().isEmpty()) {
        Report.line("  not accepted, by status: " + sending.others());
      }
      next = base
          + accepted
          + sending.others().values().stream().mapToLong(AtomicLong::get).sum();
      List<Map.Entry<Long, Long>> sent = acknowledged.entrySet().stream()
          .filter(each -> looked.test(each.getKey() - base))
          .toList();
      await(sent.stream().map(Map.Entry::getKey).toList());
      return Latencies.of(sent.stream()
          .mapToLong(each -> story(each.getKey()).orElseThrow().last() - each.getValue())
          .toArray());
    }

    void awaitAll() {
      await(acknowledged.keySet());
    }

    private void await(Collection<Long> numbers) {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!numbers.stream().allMatch(number -> story(number).isPresent())) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("some turns did not end within " + PATIENCE);
        }
        Child.pause(Duration.ofMillis(20));
      }
    }

    /// Once it has ended.
    private Optional<StubIntercom.Story> story(long number) {
      String conversation = Long.toString(Webhooks.FIRST_CONVERSATION + number);
      return Optional.ofNullable(intercom.stories().get(conversation))
          .filter(StubIntercom.Story::done);
    }
  }
}
