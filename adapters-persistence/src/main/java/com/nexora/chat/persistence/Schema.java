package com.nexora.chat.persistence;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the tables up to date. Flyway takes a lock, so any number of nodes may start at once.
final class Schema {

  static final String NAME = "nexora";

  private Schema() {}

  static void update(DatabaseSettings settings) {
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource(settings.url(), settings.owner().user(), settings.owner().password())
          .schemas(NAME)
          .createSchemas(true)
          .locations("classpath:META-INF/db/migration")
          .failOnMissingLocations(true)
          .placeholderReplacement(false)
          .cleanDisabled(true)
          .jdbcProperties(Connections.DRIVER)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new CannotServe(
          "The schema '" + NAME + "' in " + settings.place() + " cannot be brought up to date by "
              + settings.owner() + ", who must be allowed to create it and to create roles: "
              + e.getMessage(),
          e);
    }
  }
}
