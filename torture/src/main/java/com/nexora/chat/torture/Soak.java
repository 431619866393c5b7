package com.nexora.chat.torture;

import com.nexora.chat.torture.kill.Tally;
import com.nexora.chat.torture.stand.Child;
import com.nexora.chat.torture.stand.TwinDesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// Two nodes under load and under faults for a while. One of them is never killed: its memory must
/// not grow.
final class Soak {

  private static final Duration BETWEEN = Duration.ofSeconds(20);
  private static final Duration TO_BE_READY = Duration.ofSeconds(60);
  private static final int STEADY = 0;
  private static final int OTHER = 1;
  private static final String SIZES = """
      SELECT relname || ' ' || pg_total_relation_size(oid) / 1024 || ' kB' FROM pg_class
       WHERE relnamespace = 'nexora'::regnamespace AND relkind = 'r' AND relname NOT LIKE 'flyway%'
       ORDER BY relname
      """;

  /// What goes wrong at Intercom as long as nothing else does; the twin knows these words.
  private static final List<String> RULES = List.of(
      "{\"operation\":\"reply\",\"probability\":0.1,\"seed\":1,\"when\":\"after-apply\",\"answer\":\"reset\"}",
      "{\"operation\":\"reply\",\"probability\":0.1,\"seed\":2,\"status\":503}",
      "{\"operation\":\"read\",\"probability\":0.1,\"seed\":3,\"status\":429,\"reset_in_s\":2}",
      "{\"operation\":\"assign\",\"probability\":0.1,\"seed\":4,\"delay_ms\":1500}",
      "{\"webhook\":\"duplicate\",\"probability\":0.2,\"seed\":5,\"copies\":2}",
      "{\"webhook\":\"reorder\",\"probability\":0.1,\"seed\":6,\"hold\":2}");

  /// What befalls the two nodes and their database.
  private enum Fault {
    INTERCOM_FAILS,
    KILL_THE_OTHER,
    PAUSE_THE_OTHER,
    PAUSE_THE_STEADY,
    KILL_POSTGRES
  }

  private final Stand stand;
  private final List<TwinDesk> twins;
  private final Tally tally;
  private final Consumer<String> lines;
  private final Random random;
  private final List<String> told = new ArrayList<>();
  private Child other;

  Soak(Stand stand, List<TwinDesk> twins, Tally tally, Consumer<String> lines, long seed)
      throws InterruptedException {
    this.stand = stand;
    this.twins = List.copyOf(twins);
    this.tally = tally;
    this.lines = lines;
    this.random = new Random(seed);
    this.other = node(OTHER);
  }

  /// @return what was measured, in lines
  List<String> run(Duration length) throws InterruptedException {
    try (Child steady = node(STEADY)) {
      long end = System.nanoTime() + length.toNanos();
      Thread.sleep(BETWEEN);
      measure("at the start", steady);
      int faults = 0;
      while (System.nanoTime() < end) {
        befall(Fault.values()[random.nextInt(Fault.values().length)], steady);
        faults++;
        Thread.sleep(BETWEEN);
      }
      measure("at the end", steady);
      told.add(faults + " faults in " + length.toMinutes() + " minutes");
      steady.kill();
    }
    other.kill();
    return List.copyOf(told);
  }

  private void befall(Fault fault, Child steady) throws InterruptedException {
    switch (fault) {
      case INTERCOM_FAILS -> {
        twins.forEach(twin -> RULES.forEach(twin::fault));
        Thread.sleep(BETWEEN);
        twins.forEach(TwinDesk::liftFaults);
      }
      case KILL_THE_OTHER -> {
        other.kill();
        other = node(OTHER);
      }
      case PAUSE_THE_OTHER -> pause(other);
      case PAUSE_THE_STEADY -> pause(steady);
      case KILL_POSTGRES -> tally.postgresKilled(stand.killPostgres());
    }
  }

  private static void pause(Child node) throws InterruptedException {
    node.signal("STOP");
    Thread.sleep(Stand.LEASE.multipliedBy(2));
    node.signal("CONT");
  }

  private Child node(int place) throws InterruptedException {
    Child node = stand.worker(place, null, lines);
    if (!node.awaitLine("ready", TO_BE_READY)) {
      throw new IllegalStateException("a node does not start; see " + stand.workerLog());
    }
    return node;
  }

  private void measure(String when, Child steady) {
    told.add(when + ": resident " + steady.residentKilobytes() + " kB, heap after collection "
        + steady.heapKilobytes() + " kB");
    told.add(when + ": " + String.join(", ", stand.postgres().words(SIZES)));
  }
}
