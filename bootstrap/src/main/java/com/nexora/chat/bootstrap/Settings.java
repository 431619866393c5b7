package com.nexora.chat.bootstrap;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How this process runs, from the environment alone. What the agent does in a workspace is in the
/// workspaces file instead.
///
/// @param config the workspaces file: `NEXORA_CONFIG`, by default `nexora.yaml`
/// @param host the address to listen on: `NEXORA_HOST`, by default 127.0.0.1
/// @param port `NEXORA_PORT`, by default 7410; 0 takes any free port
/// @param data where an embedded database keeps its files: `NEXORA_DATA`, by default `data`
/// @param workers conversations handled at the same time: `NEXORA_WORKERS`, by default 200. Each
///     takes some memory, and no thread of its own
/// @param times how long things may take
/// @param database empty to run an embedded PostgreSQL
/// @param spool where webhooks are kept while the database is away: `NEXORA_SPOOL`; empty to refuse
///     them then, so that Intercom sends them again
/// @param access what opens workspaces
public record Settings(
    Path config,
    String host,
    int port,
    Path data,
    int workers,
    Times times,
    Optional<Database> database,
    Optional<Path> spool,
    AccessSettings access) {

  /// @param poll between two searches for messages that no webhook brought: `NEXORA_POLL` seconds,
  ///     by default 60
  /// @param overdue the age at which an open obligation counts as overdue: `NEXORA_OVERDUE`
  ///     seconds, by default 600
  /// @param grace how long a stop waits for turns that are under way: `NEXORA_GRACE` seconds, by
  ///     default 20, which is longer than one call to Intercom
  public record Times(Duration poll, Duration overdue, Duration grace) {}

  /// A PostgreSQL server. Migrations run as the owner; the service itself as a role that owns
  /// nothing.
  ///
  /// @param url `NEXORA_DATABASE_URL`, as `jdbc:postgresql://host:5432/name`
  /// @param appUser `NEXORA_DATABASE_APP_USER`, by default nexora_app
  /// @param appPassword `NEXORA_DATABASE_APP_PASSWORD`
  /// @param ownerUser `NEXORA_DATABASE_OWNER_USER`, by default nexora_owner
  /// @param ownerPassword `NEXORA_DATABASE_OWNER_PASSWORD`
  public record Database(
      String url, String appUser, String appPassword, String ownerUser, String ownerPassword) {

    /// Without the passwords.
    @Override
    public String toString() {
      return url + " as " + appUser;
    }
  }

  /// @throws BadSettings naming every mistake
  public static Settings read(Map<String, String> environment) {
    List<String> mistakes = new ArrayList<>();
    Environment env = new Environment(environment, mistakes);
    Settings settings = new Settings(
        Path.of(env.text("NEXORA_CONFIG", "nexora.yaml")),
        env.text("NEXORA_HOST", "127.0.0.1"),
        env.number("NEXORA_PORT", 7410, 0, 65_535),
        Path.of(env.text("NEXORA_DATA", "data")),
        env.number("NEXORA_WORKERS", 200, 1, 20_000),
        new Times(
            env.seconds("NEXORA_POLL", 60, 5, 3_600),
            env.seconds("NEXORA_OVERDUE", 600, 10, 86_400),
            env.seconds("NEXORA_GRACE", 20, 0, 600)),
        database(env),
        Optional.of(env.text("NEXORA_SPOOL", ""))
            .filter(folder -> !folder.isEmpty())
            .map(Path::of),
        AccessSettings.read(environment, mistakes));
    if (!mistakes.isEmpty()) {
      throw new BadSettings(mistakes);
    }
    return settings;
  }

  private static Optional<Database> database(Environment env) {
    String url = env.text("NEXORA_DATABASE_URL", "");
    if (url.isEmpty()) {
      return Optional.empty();
    }
    if (!url.startsWith("jdbc:postgresql://")) {
      env.mistakes()
          .add("NEXORA_DATABASE_URL must look like jdbc:postgresql://host:5432/database.");
    }
    return Optional.of(new Database(
        url,
        env.text("NEXORA_DATABASE_APP_USER", "nexora_app"),
        env.text("NEXORA_DATABASE_APP_PASSWORD", ""),
        env.text("NEXORA_DATABASE_OWNER_USER", "nexora_owner"),
        env.text("NEXORA_DATABASE_OWNER_PASSWORD", "")));
  }

  private record Environment(Map<String, String> values, List<String> mistakes) {

    String text(String name, String otherwise) {
      String value = values.getOrDefault(name, "").strip();
      return value.isEmpty() ? otherwise : value;
    }

    Duration seconds(String name, int otherwise, int least, int most) {
      return Duration.ofSeconds(number(name, otherwise, least, most));
    }

    int number(String name, int otherwise, int least, int most) {
      String value = text(name, Integer.toString(otherwise));
      try {
        int number = Integer.parseInt(value);
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException notANumber) {
        // Said below, together with numbers out of range.
      }
      mistakes.add(
          name + " must be a number from " + least + " to " + most + ", not '" + value + "'.");
      return otherwise;
    }
  }
}
