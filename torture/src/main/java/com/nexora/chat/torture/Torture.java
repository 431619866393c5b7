package com.nexora.chat.torture;

import com.nexora.chat.torture.kill.Killing;
import com.nexora.chat.torture.kill.Pausing;
import com.nexora.chat.torture.kill.Schedule;
import com.nexora.chat.torture.kill.Tally;
import com.nexora.chat.torture.stand.TwinDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One run: batches of kills and pauses, each drained and judged.
final class Torture {

  private static final int BATCH = 500;
  private static final String POISON = "poison";

  /// Fewer kills are over before a faster start has paid for itself. The same holds for a look at
  /// what kills by itself.
  private static final int A_LONG_RUN = 30;

  private final Options options;
  private final Consumer<String> say;
  private final Tally tally = new Tally();
  private final Report report;

  Torture(Options options, Consumer<String> say) {
    this.options = options;
    this.say = say;
    this.report = new Report(tally, options);
  }

  /// @return whether every promise was kept
  boolean run() throws IOException, InterruptedException, SQLException {
    say.accept("Seed " + options.seed() + ", files in " + options.work());
    empty(options.work());
    try (Stand stand = new Stand(options)) {
      stand.freshTwins();
      if (options.kills() + options.pauses() >= A_LONG_RUN || options.minutes() > 0) {
        stand.train();
      }
      boolean kept = batches(stand);
      if (kept && options.kills() >= A_LONG_RUN) {
        kept = poison(stand);
      }
      if (kept && options.minutes() > 0) {
        kept = soak(stand);
      }
      kept &= report.thorough();
      say.accept(report.text());
      if (options.record().isPresent()) {
        RunRecord.append(options.record().get(), report.sums());
      }
      return kept;
    }
  }

  private boolean batches(Stand stand) throws InterruptedException, SQLException, IOException {
    boolean brief = options.kills() + options.pauses() < A_LONG_RUN;
    Schedule schedule = brief ? Schedule.brief(options.seed()) : new Schedule(options.seed());
    boolean kept = true;
    int kills = options.kills();
    int pauses = options.pauses();
    for (int batch = 1; kept && kills + pauses > 0; batch++) {
      int these = Math.min(kills, BATCH);
      int pausesNow = these == kills ? pauses : (int) ((long) pauses * these / kills);
      kept = batch(stand, schedule, batch, these, pausesNow);
      kills -= these;
      pauses -= pausesNow;
    }
    return kept;
  }

  private boolean batch(Stand stand, Schedule schedule, int number, int kills, int pauses)
      throws InterruptedException, SQLException, IOException {
    List<TwinDesk> desks = stand.freshTwins();
    if (kills >= A_LONG_RUN) {
      desks.forEach(desk -> desk.loseReplies(options.seed() + number));
    }
    Crowd crowd = new Crowd(desks, options.seed() + number, stand.waiting());
    crowd.start();
    long began = System.nanoTime();
    Thread pausing = new Pausing(
            point -> stand.deafWorker(point, report::heard),
            schedule,
            pauses,
            options.paused(),
            tally)
        .start();
    int everyPostgres =
        options.pgKills() == 0 ? 0 : Math.max(1, options.kills() / options.pgKills());
    new Killing(
            (place, point) -> stand.worker(place, point, report::heard),
            schedule,
            new Killing.Orders(kills, options.places(), everyPostgres, stand::killPostgres),
            tally)
        .run();
    report.killed(Duration.ofNanos(System.nanoTime() - began));
    try (Nodes nodes = Nodes.start(stand, options.places(), report::heard)) {
      pausing.join();
      tally.stopped(nodes.stopOneUnderWork());
      return judged(stand, Integer.toString(number), crowd, nodes);
    }
  }

  private boolean poison(Stand stand) throws InterruptedException, SQLException, IOException {
    List<TwinDesk> desks = stand.freshTwins();
    Crowd crowd = new Crowd(desks, options.seed(), stand.waiting());
    crowd.start();
    try (Nodes nodes = Nodes.start(stand, options.places(), report::heard)) {
      Poisoning poisoning = new Poisoning(stand, nodes);
      report.poisoned(poisoning.run(desks));
      return judged(stand, POISON, crowd, nodes);
    }
  }

  private boolean soak(Stand stand) throws InterruptedException, SQLException, IOException {
    List<TwinDesk> desks = stand.freshTwins();
    Crowd crowd = new Crowd(desks, options.seed(), stand.waiting());
    crowd.start();
    Duration length = Duration.ofMinutes(options.minutes());
    new Soak(stand, desks, tally, report::heard, options.seed()).run(length).forEach(say);
    try (Nodes nodes = Nodes.start(stand, options.places(), report::heard)) {
      return judged(stand, "soak", crowd, nodes);
    }
  }

  private boolean judged(Stand stand, String batch, Crowd crowd, Nodes nodes)
      throws InterruptedException, SQLException, IOException {
    long began = System.nanoTime();
    crowd.stop();
    nodes.drain();
    report.drained(Duration.ofNanos(System.nanoTime() - began));
    Judging judging = new Judging(stand, options);
    Judging.Judgement judgement = judging.judge(batch.equals(POISON));
    report.judged(judgement);
    say.accept(judgement.text());
    if (!judgement.holds()) {
      say.accept("Evidence is kept in " + judging.keep(batch, judgement));
    }
    return judgement.holds();
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
