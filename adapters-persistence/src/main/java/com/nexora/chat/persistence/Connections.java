package com.nexora.chat.persistence;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.persistence.work.NoTenant;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How this service connects.
final class Connections {

  /// Waits are bounded, and a half-open connection is noticed. Statements are few and come again
  /// and again, so each is prepared at once. Without the last one, a message could quote the row
  /// that was refused, and carry it into a log.
  static final Map<String, String> DRIVER = Map.of(
      "connectTimeout", "3",
      "loginTimeout", "5",
      "socketTimeout", "30",
      "tcpKeepAlive", "true",
      "ApplicationName", "nexora",
      "prepareThreshold", "1",
      "logServerErrorDetail", "false");

  /// For a turn at the pool, and again for a connection from it: a webhook's sender hears of
  /// trouble within two seconds.
  static final long PATIENCE_MILLIS = 1_000;

  private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

  /// Acknowledged is durable here, whatever a server's own settings say. And a statement is
  /// planned once for each connection: left alone, PostgreSQL plans the claim anew every time,
  /// because that looks cheaper for the parameters at hand, and costs ten times what the claim
  /// does.
  @NoTenant("settings of the session")
  private static final String SESSION = """
      DO $$ BEGIN
        IF current_setting('synchronous_commit') = 'off' THEN
          SET synchronous_commit = 'on';
        END IF;
        SET plan_cache_mode = 'force_generic_plan';
      END $$
      """;

  private static final long LEAK_MILLIS = 60_000;

  /// A server that became a standby answers, but takes nothing. A new connection may find the one
  /// that took its place.
  private static final class LeavesTheStandby implements SQLExceptionOverride {

    private static final String READ_ONLY = "25006";

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
      return READ_ONLY.equals(failure.getSQLState())
          ? Override.MUST_EVICT
          : Override.CONTINUE_EVICT;
    }
  }

  private Connections() {}

  /// One connection, outside any pool.
  static Connection open(DatabaseSettings settings, Login as) {
    return open(settings, as, Map.of());
  }

  /// One connection that the server closes when nothing is heard of it for as long.
  ///
  /// @throws PortFailure when there is none
  static Connection keptFor(DatabaseSettings settings, Duration idle) {
    try {
      return open(
          settings,
          settings.app(),
          Map.of("options", "-c idle_session_timeout=" + idle.toMillis()));
    } catch (CannotServe away) {
      throw new PortFailure(String.valueOf(away.getMessage()), away);
    }
  }

  private static Connection open(DatabaseSettings settings, Login as, Map<String, String> more) {
    Properties properties = new Properties();
    properties.putAll(DRIVER);
    properties.putAll(more);
    properties.setProperty("user", as.user());
    properties.setProperty("password", as.password());
    try {
      return DriverManager.getConnection(settings.url(), properties);
    } catch (SQLException e) {
      throw unreachable(settings, as, e);
    }
  }

  /// Fails in one sentence where the pool would fail in many.
  static void probe(DatabaseSettings settings, Login as) {
    try (Connection connection = open(settings, as)) {
      LOG.debug("{} lets {} in: {}", settings.place(), as, connection.isValid(1));
    } catch (SQLException e) {
      throw unreachable(settings, as, e);
    }
  }

  static HikariDataSource pool(DatabaseSettings settings) {
    return pool(settings, settings.app(), settings.poolSize());
  }

  static HikariDataSource pool(DatabaseSettings settings, Login as, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("nexora");
    config.setJdbcUrl(settings.url());
    config.setUsername(as.user());
    config.setPassword(as.password());
    config.setSchema(Schema.NAME);
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    config.setLeakDetectionThreshold(LEAK_MILLIS);
    config.setConnectionInitSql(SESSION);
    config.setExceptionOverride(new LeavesTheStandby());
    DRIVER.forEach(config::addDataSourceProperty);
    return new HikariDataSource(config);
  }

  /// The driver's own words may repeat the URL, and with it a password; and its stack says nothing.
  private static CannotServe unreachable(DatabaseSettings settings, Login as, SQLException e) {
    String words = String.valueOf(e.getMessage()).replace(settings.url(), settings.place());
    return new CannotServe("The database " + settings.place() + " does not let " + as
        + " in; check that it runs, that its address is right and that the password fits (it said: "
        + words + ").");
  }
}
