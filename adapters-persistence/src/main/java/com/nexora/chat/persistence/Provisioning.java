package com.nexora.chat.persistence;

import com.nexora.chat.persistence.work.NoTenant;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Prepares a fresh server: the role that owns the schema and the role that serves. Doing it again
/// changes nothing but the passwords.
public final class Provisioning {

  @NoTenant("builds a statement about roles")
  private static final String CREATE =
      "SELECT format('CREATE ROLE %I', name) FROM (VALUES (?)) AS role (name)"
          + " WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name)";

  @NoTenant("builds a statement about roles")
  private static final String LET_IN =
      "SELECT format('ALTER ROLE %I LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD %L', ?, ?)";

  @NoTenant("builds a statement about roles")
  private static final String MAY_CREATE_ROLES = "SELECT format('ALTER ROLE %I CREATEROLE', ?)";

  @NoTenant("builds a statement about roles")
  private static final String MAY_CREATE_SCHEMA =
      "SELECT format('GRANT CONNECT, CREATE ON DATABASE %I TO %I', current_database(), ?)";

  @NoTenant("builds a statement about roles")
  private static final String MAY_CONNECT =
      "SELECT format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), ?)";

  private Provisioning() {}

  /// @param superuser used here and nowhere else
  public static void prepare(DatabaseSettings settings, Login superuser) {
    Login owner = settings.owner();
    Login app = settings.app();
    try (Connection connection = Connections.open(settings, superuser)) {
      connection.setAutoCommit(false);
      keepPasswordsOutOfTheServerLog(connection);
      run(connection, CREATE, owner.user());
      run(connection, LET_IN, owner.user(), owner.password());
      run(connection, MAY_CREATE_ROLES, owner.user());
      run(connection, MAY_CREATE_SCHEMA, owner.user());
      run(connection, CREATE, app.user());
      run(connection, LET_IN, app.user(), app.password());
      run(connection, MAY_CONNECT, app.user());
      connection.commit();
    } catch (SQLException e) {
      throw new CannotServe("The roles " + owner + " and " + app + " cannot be made in "
          + settings.place() + " by " + superuser + ", who must be a superuser (it said: "
          + e.getMessage() + ").");
    }
  }

  private static void keepPasswordsOutOfTheServerLog(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String quiet : List.of(
          "SET LOCAL log_statement = 'none'",
          "SET LOCAL log_min_duration_statement = -1",
          "SET LOCAL log_min_error_statement = 'panic'")) {
        statement.execute(quiet);
      }
    }
  }

  /// Role names and passwords cannot be parameters; the server quotes them itself.
  private static void run(Connection connection, String formatted, String... values)
      throws SQLException {
    try (PreparedStatement format = connection.prepareStatement(formatted);
        Statement statement = connection.createStatement()) {
      for (int i = 0; i < values.length; i++) {
        format.setString(i + 1, values[i]);
      }
      try (ResultSet text = format.executeQuery()) {
        while (text.next()) {
          statement.execute(text.getString(1));
        }
      }
    }
  }
}
