package com.nexora.chat.torture.worker;

import com.nexora.chat.bootstrap.AccessSettings;
import com.nexora.chat.bootstrap.Settings;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.guard.GuardPolicy;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.Wording;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.persistence.DatabaseSettings;
import com.nexora.chat.persistence.Login;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// What a worker is told, through a file: nothing secret stands on a command line.
///
/// @param port where webhooks arrive, at whichever worker lives
/// @param lease how long a claim lasts without a sign of life
public record WorkerSettings(
    String databaseUrl, String password, List<Tenant> tenants, int port, Duration lease) {

  public static final TeammateId AGENT = new TeammateId("9001001");
  public static final String HANDOFF = "I am passing you on to a teammate.";

  /// Between two searches for lost messages, a little more each time.
  public static final Duration POLL = Duration.ofSeconds(5);

  public static final Duration GRACE = Duration.ofSeconds(20);

  private static final int THREADS = 4;
  private static final Duration OVERDUE = Duration.ofMinutes(10);
  private static final String OWNER = "nexora_owner";
  private static final String APP = "nexora_app";

  private static final WorkspacePolicy POLICY = WorkspacePolicy.plain(
      AGENT,
      List.of(new Language("en")),
      List.of(),
      List.of(),
      new Destination.Team(new TeamId("7001001")),
      new Wording("Read more:", "Which one?", HANDOFF, Map.of()),
      new WorkspacePolicy.AttributeNames("Nexora intent", "Nexora outcome"),
      0,
      Duration.ofMillis(100),
      EmailReplies.HAND_OFF,
      1,
      GuardPolicy.USUAL);

  /// Shorter than the lease, as the service's own call deadline is.
  static final IntercomSettings PATIENCE = new IntercomSettings(
      Duration.ofMillis(500),
      Duration.ofMillis(1_500),
      Duration.ofSeconds(2),
      8 << 20,
      1 << 20,
      32 << 20);

  public WorkerSettings {
    tenants = List.copyOf(tenants);
  }

  public static WorkerSettings read(Path file) {
    Properties all = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      all.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    List<Tenant> tenants = new ArrayList<>();
    for (WorkspaceId id : Tenant.ALL) {
      tenants.add(new Tenant(
          id,
          URI.create(all.getProperty(id + ".twin")),
          all.getProperty(id + ".token"),
          all.getProperty(id + ".secret")));
    }
    return new WorkerSettings(
        all.getProperty("database"),
        all.getProperty("password"),
        tenants,
        Integer.parseInt(all.getProperty("port")),
        Duration.parse(all.getProperty("lease")));
  }

  public void write(Path file) {
    Properties all = new Properties();
    all.setProperty("database", databaseUrl);
    all.setProperty("password", password);
    for (Tenant tenant : tenants) {
      all.setProperty(tenant.id() + ".twin", tenant.twin().toString());
      all.setProperty(tenant.id() + ".token", tenant.token());
      all.setProperty(tenant.id() + ".secret", tenant.secret());
    }
    all.setProperty("port", Integer.toString(port));
    all.setProperty("lease", lease.toString());
    try (Writer out = Files.newBufferedWriter(file)) {
      all.store(out, null);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  public DatabaseSettings database() {
    return new DatabaseSettings(
        databaseUrl, new Login(OWNER, password), new Login(APP, password), 4);
  }

  /// The service's settings at a place where webhooks arrive; its spool is taken over by the next
  /// worker of the same place.
  ///
  /// @param file of these settings; what the service keeps lies beside it
  Settings listening(int place, Path file) {
    return service(port, file, Optional.of(file.resolveSibling("spool-" + place)));
  }

  /// The service's settings where it only works.
  Settings deaf(Path file) {
    return service(0, file, Optional.empty());
  }

  private Settings service(int where, Path file, Optional<Path> spool) {
    return new Settings(
        file.resolveSibling("none.yaml"),
        "127.0.0.1",
        where,
        file.resolveSibling("data"),
        THREADS,
        new Settings.Times(POLL, OVERDUE, GRACE),
        Optional.of(new Settings.Database(databaseUrl, APP, password, OWNER, password)),
        spool,
        AccessSettings.NONE);
  }

  List<ConfiguredWorkspace> workspaces() {
    return tenants.stream()
        .map(tenant -> new ConfiguredWorkspace(
            tenant.id(),
            tenant.id().value(),
            Optional.of(new Connection(tenant.token(), tenant.secret(), tenant.twin())),
            POLICY))
        .toList();
  }

  /// Without the secrets.
  @Override
  public String toString() {
    return "WorkerSettings[" + port + ", " + tenants + "]";
  }
}
