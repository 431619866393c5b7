package com.nexora.chat.benchmarks.count;

import com.nexora.chat.benchmarks.place.Options;
import com.nexora.chat.benchmarks.place.Postgres;
import com.nexora.chat.benchmarks.place.Report;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// `./nexora bench`: exact counts for a webhook, a turn and a claim, beside the goals.
public final class Counting {

  private static final int CALLERS = 32;

  private Counting() {}

  /// @param home an empty folder
  public static void run(List<String> arguments, Path home) throws SQLException {
    Options options =
        new Options(arguments, Set.of("--operations", "--passed"), Set.of("--growth", "--list"));
    int operations = options.number("--operations", 1_000);
    try (Postgres postgres = Postgres.start(home, false)) {
      webhooks(postgres, operations);
      turns(postgres, operations);
      if (options.has("--list")) {
        Report.heading("Every statement of the service, and how often it came");
        postgres.list().forEach(line -> Report.line("  %s".formatted(line)));
      }
      if (options.has("--growth")) {
        growth(postgres, options.number("--passed", 20_000));
      }
    }
  }

  private static void webhooks(Postgres postgres, int operations) {
    Report.heading("Webhooks of 4 kB through the server, " + operations + " each");
    WebhookCounts webhooks = new WebhookCounts(postgres, operations);
    Cost alone = webhooks.cost(1);
    Cost together = webhooks.cost(CALLERS);
    Cost.header();
    alone.print();
    together.print();
    double allocatedAlone = webhooks.allocation(1);
    double allocated = webhooks.allocation(CALLERS);
    Report.line("  rows for each commit among %d: %.1f".formatted(CALLERS, 1 / together.commits()));
    Report.line("  allocated, server and all: %.0f bytes alone, %.0f among %d"
        .formatted(allocatedAlone, allocated, CALLERS));
    Report.goal(
        "P2",
        "commits for each webhook under load, at most 0.1",
        "%.3f".formatted(together.commits()),
        together.commits() <= 0.1);
    Report.goal(
        "P2",
        "Java allocation for each webhook, at most 60 kB",
        "%.1f kB".formatted(allocated / 1_000),
        allocated <= 60_000);
  }

  private static void turns(Postgres postgres, int operations) {
    Report.heading("Turns with a desk and models that answer at once, " + operations + " each");
    TurnCounts turns = new TurnCounts(postgres, operations);
    Cost answered = turns.answered();
    Cost handedOff = turns.handedOff();
    Cost.header();
    answered.print();
    handedOff.print();
    goal("statements for an answered turn, at most 4", answered.statements(), 4);
    goal("serial round trips, at most 3", answered.trips(), 3);
    goal("commits, at most 2", answered.commits(), 2);
    goal("bytes of WAL, at most 8 000", answered.wal(), 8_000);
  }

  private static void goal(String what, double measured, double most) {
    Report.goal("P6", what, "%.2f".formatted(measured), measured <= most);
  }

  private static void growth(Postgres postgres, int passed) throws SQLException {
    Report.heading("Pages touched by one claim");
    ClaimGrowth growth = new ClaimGrowth(postgres);
    double few = growth.withFinished(1_000);
    double many = growth.withFinished(100_000);
    double most = growth.withFinished(1_000_000);
    Report.line("  1 000 finished %.1f   100 000 %.1f   1 000 000 %.1f".formatted(few, many, most));
    double loose = growth.withFinished(passed);
    double pinned = growth.whileTransactionIsOpen(passed);
    Report.line("  after %d passed under one old transaction: %.1f (%.1f without)"
        .formatted(passed, pinned, loose));
    Report.goal(
        "P12",
        "pages for a claim, 1 000 000 finished to 100 000: at most 1.1",
        "%.2f".formatted(most / many),
        most <= 1.1 * many);
    Report.goal(
        "P12",
        "pages for a claim, xmin pinned to not: at most 1.5",
        "%.2f".formatted(pinned / loose),
        pinned <= 1.5 * loose);
  }
}
