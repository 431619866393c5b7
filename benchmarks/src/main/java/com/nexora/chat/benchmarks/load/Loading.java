package com.nexora.chat.benchmarks.load;

import com.nexora.chat.benchmarks.place.Options;
import com.nexora.chat.benchmarks.place.Postgres;
import com.nexora.chat.persistence.Persistence;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// `./nexora load`: the service in a process of its own, PostgreSQL with fsync, and this process
/// as its only client.
public final class Loading {

  private Loading() {}

  /// @param lib the packaged jars
  /// @param home an empty folder
  public static void run(List<String> arguments, Path lib, Path home) {
    Options options = new Options(
        arguments,
        Set.of(
            "--rate",
            "--seconds",
            "--connections",
            "--pairs",
            "--workers",
            "--count",
            "--workspaces"),
        Set.of("--turns", "--neighbours"));
    try (Postgres postgres = Postgres.start(home, true);
        StubIntercom intercom = new StubIntercom()) {
      // Brings the tables in, so that runs can begin by emptying them.
      Persistence.open(postgres.settings(1)).close();
      Node.Place place = new Node.Place(lib, home, postgres, intercom.port());
      if (options.has("--turns")) {
        turns(new TurnLoad(place, intercom), options);
      } else if (options.has("--neighbours")) {
        neighbours(new NeighbourLoad(place, intercom), options);
      } else {
        new WebhookLoad(place, options.number("--connections", 32))
            .run(
                options.number("--rate", 300),
                options.number("--seconds", 20),
                options.number("--pairs", 6));
      }
    }
  }

  private static void turns(TurnLoad load, Options options) {
    load.latency(options.number("--rate", 50), Duration.ofSeconds(options.number("--seconds", 20)));
    load.overload(options.number("--count", 1_000));
    load.memory(options.number("--workers", 1_000));
    load.nodes(4, Duration.ofMillis(400));
  }

  private static void neighbours(NeighbourLoad load, Options options) {
    load.busyOne(options.number("--rate", 10), Duration.ofSeconds(options.number("--seconds", 10)));
    load.many(options.number("--workspaces", 1_000));
  }
}
