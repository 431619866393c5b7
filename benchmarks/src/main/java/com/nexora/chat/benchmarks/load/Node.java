package com.nexora.chat.benchmarks.load;

import com.nexora.chat.benchmarks.place.Child;
import com.nexora.chat.benchmarks.place.Postgres;
import com.nexora.chat.benchmarks.place.Webhooks;
import com.nexora.chat.persistence.DatabaseSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The service as it is shipped, in a process of its own, on the measured database.
record Node(Child process, int port) implements AutoCloseable {

  private static final String WORKSPACE = """
        - id: WORKSPACE
          name: Benchmark
          intercom:
            api: http://127.0.0.1:INTERCOM
            access-token: ${TOKEN}
            client-secret: ${BENCH_SECRET}
          agent: "9001001"
          languages: [en]
          quiet-period: QUIET
          handoff-to:
            team: "7001001"
          attributes:
            intent: Intent
            outcome: Outcome
          wording:
            source: "Read more:"
            ask-back: Could you tell me more?
            handoff: Somebody will come.
          rules:
            - name: everybody
              when: {always: true}
              then: {say: Open Settings and choose Reset password.}
      """;

  /// What the busiest workspace brings to Intercom, if there is one beside the usual.
  static final String BUSY_TOKEN = "busy";

  /// Where a run happens.
  ///
  /// @param lib the packaged jars
  /// @param home a folder of its own
  /// @param intercom the port of the stub
  record Place(Path lib, Path home, Postgres postgres, int intercom) {}

  /// @param quiet how long a conversation rests, as in the workspaces file: long
  ///     enough, and no turn disturbs a measurement of webhooks
  static Node start(Place place, String name, String quiet, int workers) {
    return begun(place, name, workspace(Webhooks.WORKSPACE, "BENCH_TOKEN", quiet), workers);
  }

  /// @param busy one that brings a token of its own to Intercom
  static Node start(Place place, String name, List<String> workspaces, String busy, int workers) {
    String others = workspaces.stream()
        .map(id -> workspace(id, "BENCH_TOKEN", "0s"))
        .collect(Collectors.joining());
    return begun(place, name, others + workspace(busy, "BENCH_BUSY_TOKEN", "0s"), workers);
  }

  private static String workspace(String id, String token, String quiet) {
    return WORKSPACE.replace("WORKSPACE", id).replace("TOKEN", token).replace("QUIET", quiet);
  }

  private static Node begun(Place place, String name, String workspaces, int workers) {
    int port = Child.freePort();
    Path config = place.home().resolve(name + ".yaml");
    try {
      Files.writeString(
          config,
          "workspaces:\n" + workspaces.replace("INTERCOM", Integer.toString(place.intercom())));
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
    DatabaseSettings database = place.postgres().settings(8);
    Child process = Child.start(
        place.lib(),
        List.of("-Xmx1g"),
        "com.nexora.chat.bootstrap/com.nexora.chat.bootstrap.Main",
        Map.ofEntries(
            Map.entry("NEXORA_CONFIG", config.toString()),
            Map.entry("NEXORA_PORT", Integer.toString(port)),
            Map.entry("NEXORA_DATA", place.home().resolve(name).toString()),
            Map.entry("NEXORA_WORKERS", Integer.toString(workers)),
            // Longer than any quiet period that a load asks for.
            Map.entry("NEXORA_OVERDUE", "86400"),
            Map.entry("NEXORA_DATABASE_URL", database.url()),
            Map.entry("NEXORA_DATABASE_APP_USER", database.app().user()),
            Map.entry("NEXORA_DATABASE_APP_PASSWORD", database.app().password()),
            Map.entry("NEXORA_DATABASE_OWNER_USER", database.owner().user()),
            Map.entry("NEXORA_DATABASE_OWNER_PASSWORD", database.owner().password()),
            Map.entry("BENCH_TOKEN", "token"),
            Map.entry("BENCH_BUSY_TOKEN", BUSY_TOKEN),
            Map.entry("BENCH_SECRET", Webhooks.SECRET)),
        place.home().resolve(name + ".log"));
    process.await(port, "/ready");
    return new Node(process, port);
  }

  @Override
  public void close() {
    process.close();
  }
}
