package com.nexora.chat.torture;

import com.nexora.chat.torture.kill.Killing;
import com.nexora.chat.torture.kill.Schedule;
import com.nexora.chat.torture.kill.Tally;
import com.nexora.chat.torture.stand.Child;
import com.nexora.chat.torture.stand.Customers;
import com.nexora.chat.torture.stand.TwinDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One run: batches of kills, each drained and judged.
final class Torture {

  private static final int BATCH = 100;

  /// Fewer kills are over before a faster start has paid for itself.
  private static final int WORTH_TRAINING = 30;

  private static final int MOST_WAITING = 40;
  private static final Duration LONGEST_DRAIN = Duration.ofMinutes(5);

  /// The twin's last repetition of a webhook comes this long after the last message.
  private static final long LAST_WEBHOOK_MILLIS = 5_000;

  private final Options options;
  private final Consumer<String> say;
  private final Tally tally = new Tally();
  private final Report report;

  Torture(Options options, Consumer<String> say) {
    this.options = options;
    this.say = say;
    this.report = new Report(tally);
  }

  /// @return whether every promise was kept
  boolean run() throws IOException, InterruptedException, SQLException {
    say.accept("Seed " + options.seed() + ", files in " + options.work());
    empty(options.work());
    try (Stand stand = new Stand(options)) {
      TwinDesk twin = stand.freshTwin();
      stand.prepare();
      if (options.kills() >= WORTH_TRAINING || options.minutes() > 0) {
        stand.train(new Customers(twin, options.seed(), waiting(stand)));
      }
      Schedule schedule = new Schedule(options.seed());
      boolean kept = true;
      int left = options.kills();
      for (int batch = 1; left > 0 && kept; batch++) {
        int kills = Math.min(left, BATCH);
        kept = batch(stand, schedule, batch, kills);
        left -= kills;
      }
      if (kept && options.minutes() > 0) {
        kept = soak(stand);
      }
      say.accept(report.text());
      return kept;
    }
  }

  private boolean batch(Stand stand, Schedule schedule, int number, int kills)
      throws InterruptedException, SQLException, IOException {
    TwinDesk twin = stand.freshTwin();
    Customers customers = new Customers(twin, options.seed() + number, waiting(stand));
    Thread writing = Thread.ofPlatform().daemon().start(customers);
    long began = System.nanoTime();
    Killing.Orders orders = new Killing.Orders(
        kills,
        every(options.pauses()),
        every(options.pgKills()),
        Stand.LEASE.multipliedBy(2),
        stand::killPostgres);
    new Killing(point -> stand.worker(point, report::heard), schedule, orders, tally).run();
    report.killed(Duration.ofNanos(System.nanoTime() - began));
    return judged(stand, number, customers, writing);
  }

  private boolean soak(Stand stand) throws InterruptedException, SQLException, IOException {
    TwinDesk twin = stand.freshTwin();
    Customers customers = new Customers(twin, options.seed(), waiting(stand));
    Thread writing = Thread.ofPlatform().daemon().start(customers);
    Duration length = Duration.ofMinutes(options.minutes());
    new Soak(stand, twin, report::heard, options.seed()).run(length).forEach(say);
    return judged(stand, 0, customers, writing);
  }

  /// So many kills lie between two of what happens seldom.
  private int every(int seldom) {
    return seldom == 0 ? 0 : Math.max(1, options.kills() / seldom);
  }

  private boolean judged(Stand stand, int batch, Customers customers, Thread writing)
      throws InterruptedException, SQLException, IOException {
    long began = System.nanoTime();
    try (Child one = stand.worker(null, report::heard);
        Child other = stand.worker(null, report::heard)) {
      customers.stop(writing);
      Thread.sleep(LAST_WEBHOOK_MILLIS);
      stand.awaitDrained(LONGEST_DRAIN);
      one.kill();
      other.kill();
    }
    report.drained(Duration.ofNanos(System.nanoTime() - began));
    Judging judging = new Judging(stand, options);
    Judging.Judgement judgement = judging.judge();
    report.judged(judgement);
    say.accept(judgement.text());
    if (!judgement.holds()) {
      say.accept("Evidence is kept in " + judging.keep(batch, judgement));
    }
    return judgement.holds();
  }

  /// Customers wait as well when too much waits already; while the database is away, they do not
  /// know.
  private static BooleanSupplier waiting(Stand stand) {
    return () -> {
      try {
        return stand.open() > MOST_WAITING;
      } catch (IllegalStateException away) {
        return false;
      }
    };
  }

  private static void empty(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      List<Path> files;
      try (Stream<Path> found = Files.walk(folder)) {
        files = found.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }
}
