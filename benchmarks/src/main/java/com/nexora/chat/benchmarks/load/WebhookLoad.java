package com.nexora.chat.benchmarks.load;

import com.nexora.chat.benchmarks.place.Child;
import com.nexora.chat.benchmarks.place.Counts;
import com.nexora.chat.benchmarks.place.Postgres;
import com.nexora.chat.benchmarks.place.Report;
import com.nexora.chat.benchmarks.place.Webhooks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Webhooks against the service, with the server's own no-op POST and a bare insert measured in the
/// same minutes: on a shared machine only their ratios mean something.
final class WebhookLoad {

  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration SLICE = Duration.ofSeconds(3);

  private final Node.Place place;
  private final int connections;

  WebhookLoad(Node.Place place, int connections) {
    this.place = place;
    this.connections = connections;
  }

  void run(int rate, int seconds, int pairs) {
    int noopPort = Child.freePort();
    try (Node node = Node.start(place, "node", "999s", 2);
        Child noopServer = Child.start(
            place.lib(),
            List.of("-Xmx1g"),
            "com.nexora.chat.benchmarks/com.nexora.chat.benchmarks.load.NoopServer",
            Map.of(),
            place.home().resolve("noop.log"),
            Integer.toString(noopPort))) {
      noopServer.await(noopPort, "/health");
      Sending service = new Sending(node.port(), new Webhooks(Webhooks.PATH, 4), connections);
      Sending noop = new Sending(noopPort, new Webhooks(NoopServer.PATH, 4), connections);
      var _ = service.asFastAsPossible(WARM_UP);
      var _ = noop.asFastAsPossible(WARM_UP);
      openLoop(node, service, noop, rate, seconds);
      place.postgres().execute("SELECT pg_stat_statements_reset()");
      saturation(service, noop, pairs);
      place.postgres().list().stream().limit(3).forEach(line -> Report.line("    " + line));
      lost(service);
    }
  }

  /// In four slices, service, no-op, no-op, service, so that both see the same weather.
  private void openLoop(Node node, Sending service, Sending noop, int rate, int seconds) {
    Report.heading(
        "Open loop, " + rate + "/s for " + seconds + " s, " + connections + " connections");
    Duration half = Duration.ofMillis(seconds * 500L);
    Latencies syncs = new Limits(place.home(), place.postgres()).syncs();
    Usage before = Usage.of(node, place.postgres());
    Latencies first = service.atRate(rate, half);
    Usage afterFirst = Usage.of(node, place.postgres());
    Latencies idle = Latencies.together(noop.atRate(rate, half), noop.atRate(rate, half));
    Usage beforeSecond = Usage.of(node, place.postgres());
    Latencies second = service.atRate(rate, half);
    Usage after = Usage.of(node, place.postgres());
    Latencies all = Latencies.together(first, second);
    Report.line("  service   %s".formatted(all));
    Report.line("  no-op     %s".formatted(idle));
    Report.line("  fsync     %s".formatted(syncs));
    Usage usage = afterFirst.since(before).plus(after.since(beforeSecond));
    Report.line(("  for each webhook: %.3f commits, %.0f bytes of WAL, %.0f µs CPU of the service,"
            + " %.0f µs of PostgreSQL")
        .formatted(
            (double) usage.counts().transactions() / all.count(),
            (double) usage.counts().wal() / all.count(),
            usage.node().toNanos() / 1e3 / all.count(),
            usage.postgres().toNanos() / 1e3 / all.count()));
    double p50Goal = 2 * idle.millis(0.5) + 2 * syncs.millis(0.5);
    double p99Goal = 2 * idle.millis(0.99) + 10;
    latencyGoal("p50 at most 2 × no-op + 2 fsync", all.millis(0.5), p50Goal);
    latencyGoal("p99 at most 2 × no-op + 10 ms", all.millis(0.99), p99Goal);
    latencyGoal("p99.9 at most 250 ms", all.millis(0.999), 250);
    latencyGoal("none above 500 ms", all.millis(1), 500);
    double commits = (double) usage.counts().transactions() / all.count();
    Report.goal(
        "P2", "commits for each webhook, at most 0.1", "%.3f".formatted(commits), commits <= 0.1);
  }

  private static void latencyGoal(String what, double millis, double most) {
    Report.goal("P3", what, "%.1f of %.1f ms".formatted(millis, most), millis <= most);
  }

  /// Closed loop, pairs in the order ABBA.
  private void saturation(Sending service, Sending noop, int pairs) {
    Report.heading("Closed loop, " + pairs + " pairs, " + connections + " connections");
    Limits limits = new Limits(place.home(), place.postgres());
    List<Double> ratios = new ArrayList<>();
    List<Double> bareRatios = new ArrayList<>();
    for (int pair = 0; pair < pairs; pair++) {
      double bare = limits.bareInsert(SLICE.dividedBy(2));
      double mine;
      double idle;
      if (pair % 2 == 0) {
        mine = service.asFastAsPossible(SLICE);
        idle = noop.asFastAsPossible(SLICE);
      } else {
        idle = noop.asFastAsPossible(SLICE);
        mine = service.asFastAsPossible(SLICE);
      }
      ratios.add(mine / idle);
      bareRatios.add(mine / bare);
      Report.line("  service %6.0f/s   no-op %6.0f/s   ratio %.2f   bare insert %6.0f/s   load %s"
          .formatted(mine, idle, mine / idle, bare, Report.loadAverage()));
    }
    Report.line("  to the bare insert: %s".formatted(range(bareRatios)));
    Report.goal("P1", "rate to the no-op's, at least 0.60", range(ratios), median(ratios) >= 0.6);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private static String range(List<Double> values) {
    return "%.2f (%.2f–%.2f)"
        .formatted(median(values), Collections.min(values), Collections.max(values));
  }

  /// By their ids: a row too many elsewhere makes up for none that is missing.
  private void lost(Sending service) {
    Set<String> stored = new HashSet<>(place
        .postgres()
        .texts("SELECT delivery_id FROM nexora.delivery WHERE delivery_id LIKE 'notif%'"));
    BitSet accepted = service.accepted();
    long lost = accepted.stream()
        .filter(number -> !stored.contains(Webhooks.id(number)))
        .count();
    Report.heading("Every webhook that was answered with 200");
    Report.line("  accepted %d   in the inbox %d   answered otherwise, by status %s"
        .formatted(accepted.cardinality(), stored.size(), service.others()));
    Report.goal("P1", "accepted and not in the inbox: none", Long.toString(lost), lost == 0);
  }

  /// What has been used until a moment.
  private record Usage(Counts counts, Duration node, Duration postgres) {

    static Usage of(Node node, Postgres postgres) {
      return new Usage(postgres.counts(), node.process().cpu(), postgres.cpu());
    }

    Usage since(Usage earlier) {
      return new Usage(
          counts.since(earlier.counts), node.minus(earlier.node), postgres.minus(earlier.postgres));
    }

    Usage plus(Usage other) {
      return new Usage(
          counts.plus(other.counts), node.plus(other.node), postgres.plus(other.postgres));
    }
  }
}
