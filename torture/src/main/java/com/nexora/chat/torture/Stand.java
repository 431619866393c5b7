package com.nexora.chat.torture;

import com.nexora.chat.torture.stand.Child;
import com.nexora.chat.torture.stand.Customers;
import com.nexora.chat.torture.stand.Jvm;
import com.nexora.chat.torture.stand.Postgres;
import com.nexora.chat.torture.stand.TwinDesk;
import com.nexora.chat.torture.worker.Worker;
import com.nexora.chat.torture.worker.WorkerSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What lives through a run: PostgreSQL, and a twin for each batch. Workers are started from here.
final class Stand implements AutoCloseable {

  static final Duration LEASE = Duration.ofSeconds(3);

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String OPEN =
      "SELECT count(*) FROM nexora.obligation WHERE closed_at IS NULL";
  private static final String LEFT = """
      SELECT (SELECT count(*) FROM nexora.conversation_work WHERE due_at IS NOT NULL)
           + (SELECT count(*) FROM nexora.turn JOIN nexora.conversation_work
                     USING (workspace_id, conversation_id)
               WHERE finished_at IS NULL AND dead_at IS NULL)
           + (SELECT count(*) FROM nexora.obligation JOIN nexora.conversation_work
                     USING (workspace_id, conversation_id)
               WHERE closed_at IS NULL AND dead_at IS NULL)
      """;
  private static final String NOW = "SELECT extract(epoch FROM clock_timestamp()) * 1000";
  private static final String LAST_FINISHED =
      "SELECT extract(epoch FROM max(finished_at)) * 1000 FROM nexora.turn";

  private final Options options;
  private final Jvm jvm;
  private final Postgres postgres;
  private final int port = Jvm.freePort();
  private final String password = secret();
  private final String token = secret();
  private final String clientSecret = secret();
  private final Path workerLog;
  private WorkerSettings settings;
  private @Nullable Child twin;
  private List<String> cache = List.of();

  Stand(Options options) throws IOException, InterruptedException {
    this.options = options;
    this.jvm = new Jvm(options.lib());
    Files.createDirectories(options.work());
    this.workerLog = options.work().resolve("workers.log");
    this.postgres = Postgres.start(Files.createDirectories(options.work().resolve("postgres")));
    this.settings = newSettings();
    postgres.provision(settings.database());
  }

  private WorkerSettings newSettings() {
    return new WorkerSettings(
        postgres.url(),
        password,
        URI.create("http://127.0.0.1:" + Jvm.freePort()),
        token,
        clientSecret,
        port,
        LEASE);
  }

  /// A twin with nothing in it; the one before is gone with all it remembered.
  TwinDesk freshTwin() throws InterruptedException, IOException {
    stopTwin();
    Files.deleteIfExists(ledgerFile());
    settings = newSettings();
    settings.write(settingsFile());
    Child started = Child.start(
        jvm.command(
            List.of("-Xmx2g"),
            "com.nexora.chat.torture.stand.TwinMain",
            List.of(
                settingsFile().toString(),
                options.sample().toString(),
                ledgerFile().toString())),
        options.work().resolve("twin.log"),
        _ -> {});
    twin = started;
    if (!started.awaitLine("ready", PATIENCE)) {
      throw new IllegalStateException("the twin did not start; see twin.log");
    }
    return new TwinDesk(settings.twin());
  }

  private void stopTwin() throws InterruptedException {
    if (twin != null) {
      twin.kill();
    }
  }

  /// The schema, the workspace and its articles.
  void prepare() {
    Worker.prepare(settings);
  }

  /// @param point where it ends or waits; see [com.nexora.chat.torture.worker.HaltAt]
  Child worker(@Nullable String point, Consumer<String> lines) {
    return worker(point, cache, lines);
  }

  private Child worker(@Nullable String point, List<String> options, Consumer<String> lines) {
    List<String> arguments = new ArrayList<>(List.of(settingsFile().toString()));
    if (point != null) {
      arguments.add(point);
    }
    List<String> all = new ArrayList<>(List.of("-Xmx96m"));
    all.addAll(options);
    return Child.start(
        jvm.command(all, "com.nexora.chat.torture.worker.Worker", arguments), workerLog, lines);
  }

  /// Lets one worker live a little, and keeps what its JVM learned, so that the others start
  /// faster.
  void train(Customers customers) throws InterruptedException {
    Path learned = options.work().resolve("worker.aotconf");
    Child worker =
        worker(null, List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + learned), _ -> {});
    if (!worker.awaitLine("ready", PATIENCE)) {
      throw new IllegalStateException("no worker can be started; see " + workerLog);
    }
    Thread writing = Thread.ofPlatform().daemon().start(customers);
    Thread.sleep(3_000);
    customers.stop(writing);
    awaitDrained(PATIENCE);
    worker.stop(PATIENCE);
    keep(learned);
  }

  private void keep(Path learned) throws InterruptedException {
    Path file = options.work().resolve("worker.aot");
    Child making = worker(
        null,
        List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + learned, "-XX:AOTCache=" + file),
        _ -> {});
    if (making.awaitEnd(PATIENCE.multipliedBy(3)) && Files.exists(file)) {
      cache = List.of("-XX:AOTCache=" + file);
    }
    making.kill();
  }

  /// How many customers' messages wait.
  long open() {
    return postgres.number(OPEN);
  }

  /// @return false when something was left after the longest time
  boolean awaitDrained(Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    while (postgres.number(LEFT) > 0) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(100);
    }
    return true;
  }

  /// @return from the first accepted connection to the first finished turn
  synchronized Duration killPostgres() throws InterruptedException {
    postgres.killAndRestart();
    long accepted = postgres.number(NOW);
    long end = System.nanoTime() + PATIENCE.toNanos();
    long finished = postgres.number(LAST_FINISHED);
    while (finished <= accepted && System.nanoTime() < end) {
      Thread.sleep(50);
      finished = postgres.number(LAST_FINISHED);
    }
    return finished > accepted ? Duration.ofMillis(finished - accepted) : PATIENCE;
  }

  Postgres postgres() {
    return postgres;
  }

  Path workerLog() {
    return workerLog;
  }

  List<String> secrets() {
    return List.of(token, clientSecret, password);
  }

  /// All that crossed the border of the present twin.
  Path ledgerFile() {
    return options.work().resolve("ledger.jsonl");
  }

  private Path settingsFile() {
    return options.work().resolve("worker.properties");
  }

  private static String secret() {
    byte[] random = new byte[18];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  @Override
  public void close() {
    if (twin != null) {
      twin.close();
    }
    postgres.close();
  }
}
