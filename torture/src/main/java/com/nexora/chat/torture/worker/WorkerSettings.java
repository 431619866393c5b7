package com.nexora.chat.torture.worker;

import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.intent.Language;
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
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// What a worker is told, through a file: nothing secret stands on a command line.
///
/// @param lease how long a claim lasts without a sign of life
public record WorkerSettings(
    String databaseUrl,
    String password,
    URI twin,
    String token,
    String secret,
    int port,
    Duration lease) {

  public static final WorkspaceId WORKSPACE = new WorkspaceId("hbl4demo");
  public static final TeammateId AGENT = new TeammateId("9001001");
  public static final String HANDOFF = "I am passing you on to a teammate.";

  static final WorkspacePolicy POLICY = new WorkspacePolicy(
      AGENT,
      List.of(new Language("en")),
      List.of(),
      List.of(),
      new Destination.Team(new TeamId("7001001")),
      new Wording("Read more:", "Which one?", HANDOFF, Map.of()),
      new WorkspacePolicy.AttributeNames("Nexora intent", "Nexora outcome"),
      0,
      Duration.ofMillis(100),
      1);

  /// Shorter than the lease, as the service's own call deadline is.
  static final IntercomSettings PATIENCE = new IntercomSettings(
      Duration.ofMillis(500),
      Duration.ofMillis(1_500),
      Duration.ofSeconds(2),
      8 << 20,
      1 << 20,
      32 << 20);

  public static WorkerSettings read(Path file) {
    Properties all = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      all.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new WorkerSettings(
        all.getProperty("database"),
        all.getProperty("password"),
        URI.create(all.getProperty("twin")),
        all.getProperty("token"),
        all.getProperty("secret"),
        Integer.parseInt(all.getProperty("port")),
        Duration.parse(all.getProperty("lease")));
  }

  public void write(Path file) {
    Properties all = new Properties();
    all.setProperty("database", databaseUrl);
    all.setProperty("password", password);
    all.setProperty("twin", twin.toString());
    all.setProperty("token", token);
    all.setProperty("secret", secret);
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
        databaseUrl, new Login("nexora_owner", password), new Login("nexora_app", password), 6);
  }

  public Connection connection() {
    return new Connection(token, secret, twin);
  }

  /// Without the secrets.
  @Override
  public String toString() {
    return "WorkerSettings[" + port + ", " + twin + "]";
  }
}
