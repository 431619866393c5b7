package com.nexora.chat.persistence;

/// Where the store is and who uses it.
///
/// @param url `jdbc:postgresql://host:port/database`, without user and password
/// @param owner owns the schema and brings it up to date; used at start only. It must be allowed to
///     create roles, unless `nexora_app` and `nexora_dispatcher` are there
/// @param app serves: `nexora_app` or a member of it, and owner of nothing
/// @param poolSize how many connections serve at most
public record DatabaseSettings(String url, Login owner, Login app, int poolSize) {

  public DatabaseSettings {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "the database URL must look like jdbc:postgresql://host:5432/database");
    }
    if (url.matches(".*[?&](user|password)=.*")) {
      // They would win over the logins below, and owner and app would be one.
      throw new IllegalArgumentException(
          "the database URL must name neither user nor password; they have settings of their own");
    }
    if (url.matches(".*[?&](stringtype|preferQueryMode|prepareThreshold|autosave)=.*")) {
      // A statement would lose the workspace it was sent with, and see nothing.
      throw new IllegalArgumentException("the database URL must not change how statements are sent"
          + " (stringtype, preferQueryMode, prepareThreshold, autosave)");
    }
    if (poolSize < 1) {
      throw new IllegalArgumentException("the pool needs at least one connection");
    }
  }

  /// The URL without its parameters, which may hold a password.
  public String place() {
    return url.replaceFirst("\\?.*", "");
  }

  @Override
  public String toString() {
    return place() + " as " + app + ", owned by " + owner;
  }
}
