package com.nexora.chat.torture;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.torture.stand.Child;
import com.nexora.chat.torture.stand.Estate;
import com.nexora.chat.torture.stand.Jvm;
import com.nexora.chat.torture.stand.Postgres;
import com.nexora.chat.torture.stand.TwinDesk;
import com.nexora.chat.torture.worker.Tenant;
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
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What lives through a run: PostgreSQL, and twins for each batch. Workers are started from here.
final class Stand implements AutoCloseable {

  static final Duration LEASE = Duration.ofSeconds(3);

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String OPEN =
      "SELECT count(*) FROM nexora.obligation WHERE closed_at IS NULL";
  /// A look at what came after an answer, a day later, is nothing left (ADR 24).
  private static final String LEFT = """
      SELECT (SELECT count(*) FROM nexora.conversation_work
               WHERE due_at < now() + INTERVAL '1 hour')
           + (SELECT count(*) FROM nexora.turn JOIN nexora.conversation_work
                     USING (workspace_id, conversation_id)
               WHERE finished_at IS NULL AND dead_at IS NULL)
           + (SELECT count(*) FROM nexora.obligation JOIN nexora.conversation_work
                     USING (workspace_id, conversation_id)
               WHERE closed_at IS NULL AND dead_at IS NULL)
      """;
  private static final int MOST_WAITING = 40;
  private static final int WAITING_FOR_EACH_PAUSED = 2;
  private static final long BETWEEN_COUNTS_NANOS = 300_000_000;

  /// What a search has just found may not be stored yet.
  private static final int QUIET_LOOKS = 10;

  private static final String NOW = "SELECT extract(epoch FROM clock_timestamp()) * 1000";
  private static final String LAST_FINISHED =
      "SELECT extract(epoch FROM max(finished_at)) * 1000 FROM nexora.turn";

  private final Options options;
  private final Jvm jvm;
  private final Postgres postgres;
  private final Path workerLog;
  private final WorkerSettings settings;
  private @Nullable Child twins;
  private List<String> cache = List.of();
  private long open;
  private long countedAt = System.nanoTime() - BETWEEN_COUNTS_NANOS;

  Stand(Options options) throws IOException, InterruptedException {
    this.options = options;
    this.jvm = new Jvm(options.lib());
    Files.createDirectories(options.work());
    Estate.found(options.sample(), options.work());
    this.workerLog = options.work().resolve("workers.log");
    this.postgres = Postgres.start(Files.createDirectories(options.work().resolve("postgres")));
    this.settings = new WorkerSettings(
        postgres.url(),
        secret(),
        Tenant.ALL.stream().map(Stand::tenant).toList(),
        Jvm.freePort(),
        LEASE);
    settings.write(settingsFile());
    postgres.provision(settings.database());
  }

  private static Tenant tenant(WorkspaceId id) {
    return new Tenant(id, URI.create("http://127.0.0.1:" + Jvm.freePort()), secret(), secret());
  }

  /// Twins with nothing in them; those before are gone with all they remembered.
  List<TwinDesk> freshTwins() throws InterruptedException, IOException {
    if (twins != null) {
      twins.kill();
    }
    for (WorkspaceId workspace : Tenant.ALL) {
      Files.deleteIfExists(ledgerFile(workspace));
    }
    Child started = Child.start(
        jvm.command(
            List.of("-Xmx2g"),
            "com.nexora.chat.torture.stand.TwinMain",
            List.of(settingsFile().toString(), options.work().toString())),
        options.work().resolve("twin.log"),
        _ -> {});
    twins = started;
    if (!started.awaitLine("ready", PATIENCE)) {
      throw new IllegalStateException("the twins did not start; see twin.log");
    }
    return settings.tenants().stream()
        .map(tenant -> new TwinDesk(tenant.twin()))
        .toList();
  }

  /// A worker that receives webhooks.
  ///
  /// @param place whose spool it has; no two workers of a place live at once
  /// @param point where it ends or waits; see [com.nexora.chat.torture.worker.HaltAt]
  Child worker(int place, @Nullable String point, Consumer<String> lines) {
    return start(Integer.toString(place), point, cache, lines);
  }

  /// A worker that only works: nothing is lost with it when it is stopped for long.
  Child deafWorker(@Nullable String point, Consumer<String> lines) {
    return start(Worker.NOWHERE, point, cache, lines);
  }

  private Child start(
      String place, @Nullable String point, List<String> jvmOptions, Consumer<String> lines) {
    List<String> arguments = new ArrayList<>(List.of(settingsFile().toString(), place));
    if (point != null) {
      arguments.add(point);
    }
    List<String> all = new ArrayList<>(List.of("-Xmx96m"));
    all.addAll(jvmOptions);
    return Child.start(
        jvm.command(all, "com.nexora.chat.torture.worker.Worker", arguments), workerLog, lines);
  }

  /// Lets one worker live a little, and keeps what its JVM learned, so that the others start
  /// faster.
  void train() throws InterruptedException, IOException {
    Path learned = options.work().resolve("worker.aotconf");
    Child worker =
        start("0", null, List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + learned), _ -> {});
    if (!worker.awaitLine("ready", PATIENCE)) {
      throw new IllegalStateException("no worker can be started; see " + workerLog);
    }
    Crowd crowd = new Crowd(freshTwins(), options.seed(), waiting());
    crowd.start();
    Thread.sleep(3_000);
    crowd.stop();
    awaitDrained(PATIENCE);
    worker.stop(PATIENCE);
    keep(learned);
  }

  private void keep(Path learned) throws InterruptedException {
    Path file = options.work().resolve("worker.aot");
    Child making = start(
        "0",
        null,
        List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + learned, "-XX:AOTCache=" + file),
        _ -> {});
    if (making.awaitEnd(PATIENCE.multipliedBy(3)) && Files.exists(file)) {
      cache = List.of("-XX:AOTCache=" + file);
    }
    making.kill();
  }

  /// Customers wait as well when too much waits already; while the database is away, they do not
  /// know.
  BooleanSupplier waiting() {
    return () -> {
      try {
        return open() > MOST_WAITING + WAITING_FOR_EACH_PAUSED * options.paused();
      } catch (IllegalStateException away) {
        return false;
      }
    };
  }

  /// How many customers' messages wait; asked seldom, for a connection costs something.
  private synchronized long open() {
    if (System.nanoTime() - countedAt > BETWEEN_COUNTS_NANOS) {
      open = postgres.number(OPEN);
      countedAt = System.nanoTime();
    }
    return open;
  }

  /// @return false when something was left after the longest time
  boolean awaitDrained(Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    int quiet = 0;
    while (quiet < QUIET_LOOKS) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(100);
      quiet = postgres.number(LEFT) > 0 ? 0 : quiet + 1;
    }
    return true;
  }

  /// @return from the first accepted connection to the first finished turn
  Duration killPostgres() throws InterruptedException {
    synchronized (postgres) {
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
  }

  Postgres postgres() {
    return postgres;
  }

  Path workerLog() {
    return workerLog;
  }

  List<String> secrets() {
    List<String> secrets = new ArrayList<>(List.of(settings.password()));
    settings.tenants().forEach(tenant -> secrets.addAll(List.of(tenant.token(), tenant.secret())));
    return List.copyOf(secrets);
  }

  /// All that crossed the border of a workspace's present twin.
  Path ledgerFile(WorkspaceId workspace) {
    return Estate.ledger(options.work(), workspace);
  }

  /// Waits until every workspace was searched for lost messages once more.
  ///
  /// @return false when nobody did so in the longest time
  boolean awaitSearches(Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    long asked = postgres.number(NOW);
    while (postgres.number(searchedSince(asked)) < Tenant.ALL.size()) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(100);
    }
    return true;
  }

  /// A search that begins sets the time of the next one.
  private static String searchedSince(long millis) {
    return "SELECT count(*) FROM nexora.poll WHERE extract(epoch FROM next_at) * 1000 > "
        + (millis + WorkerSettings.POLL.toMillis());
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
    if (twins != null) {
      twins.close();
    }
    postgres.close();
  }
}
