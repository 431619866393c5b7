package com.nexora.chat.benchmarks.pages;

import com.nexora.chat.application.Oversee;
import com.nexora.chat.application.port.ConversationRecords;
import com.nexora.chat.application.port.ConversationRecords.Line;
import com.nexora.chat.application.port.ConversationRecords.Mark;
import com.nexora.chat.application.port.Figures;
import com.nexora.chat.application.usecase.ReadFigures;
import com.nexora.chat.benchmarks.place.Options;
import com.nexora.chat.benchmarks.place.Postgres;
import com.nexora.chat.benchmarks.place.Report;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.Persistence;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// `./nexora bench console`: what the page of figures and the list of conversations
/// wait for.
public final class Paging {

  private static final WorkspaceId BENCH = new WorkspaceId("bench");

  private Paging() {}

  /// @param home an empty folder
  public static void run(List<String> arguments, Path home) {
    Options options = new Options(arguments, Set.of("--conversations", "--runs"), Set.of());
    int count = options.number("--conversations", 1_000_000);
    int runs = options.number("--runs", 50);
    try (Postgres postgres = Postgres.start(home, true)) {
      try (Persistence store = Persistence.open(postgres.settings(4))) {
        Report.line("Filling %,d conversations into one workspace …".formatted(count));
        long filling = System.nanoTime();
        ManyConversations.fill(postgres, count);
        Report.line("  filled in %s".formatted(since(filling)));
        measure(store, runs);
      }
    }
  }

  private static void measure(Persistence store, int runs) {
    Figures figures = store.figures();
    Report.heading("Counting the days, beside the work");
    long counting = System.nanoTime();
    int days = 0;
    long[] each = new long[200];
    long begun = System.nanoTime();
    while (days < each.length && figures.count(BENCH, 1) == 1) {
      each[days] = System.nanoTime() - begun;
      days++;
      begun = System.nanoTime();
    }
    Report.line("  %d days in %s; a day: %s"
        .formatted(days, since(counting), percentiles(Arrays.copyOf(each, days))));
    ReadFigures reading = Oversee.figures(figures, InstantSource.system());
    ConversationRecords records = store.records();
    Report.heading("What a page waits for, %d runs each".formatted(runs));
    for (int period : new int[] {7, 30, 90}) {
      long[] times = timed(
          runs,
          () -> reading.read(BENCH, Period.last(period, reading.today())).days().size());
      line("figures of %d days".formatted(period), times, 500);
    }
    line(
        "newest 50 conversations",
        timed(runs, () -> records.newest(BENCH, Mark.NEWEST, 50).size()),
        100);
    List<Line> page = records.newest(BENCH, Mark.NEWEST, 50);
    for (int further = 0; further < 100; further++) {
      page = records.newest(BENCH, page.getLast().mark(), 50);
    }
    Mark deep = page.getLast().mark();
    line(
        "50 more after 5 000 of them",
        timed(runs, () -> records.newest(BENCH, deep, 50).size()),
        100);
  }

  @FunctionalInterface
  private interface Asked {
    /// @return how much came
    int ask();
  }

  private static long[] timed(int runs, Asked asked) {
    for (int warm = 0; warm < 5; warm++) {
      if (asked.ask() == 0) {
        throw new IllegalStateException("nothing came");
      }
    }
    long[] times = new long[runs];
    for (int run = 0; run < runs; run++) {
      long begun = System.nanoTime();
      int _ = asked.ask();
      times[run] = System.nanoTime() - begun;
    }
    return times;
  }

  private static void line(String what, long[] nanos, int goalMillis) {
    Report.goal(
        "",
        what + ", below " + goalMillis + " ms",
        percentiles(nanos),
        millis(nanos, 0.95) < goalMillis);
  }

  private static String percentiles(long[] nanos) {
    return "p50 %.1f   p95 %.1f ms".formatted(millis(nanos, 0.5), millis(nanos, 0.95));
  }

  private static double millis(long[] nanos, double share) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.clamp(rank - 1L, 0, sorted.length - 1)] / 1e6;
  }

  private static String since(long nanos) {
    return "%.1f s".formatted(Duration.ofNanos(System.nanoTime() - nanos).toMillis() / 1000.0);
  }
}
