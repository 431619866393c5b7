package com.nexora.chat.bootstrap;

import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.persistence.DatabaseSettings;
import com.nexora.chat.persistence.Login;
import com.nexora.chat.persistence.Persistence;
import com.nexora.chat.persistence.Provisioning;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The database this process uses: a server somebody runs, or an embedded one of its own.
final class Storage implements AutoCloseable {

  /// Connections of an operator's command.
  private static final int FEW = 2;

  private static final Login OWNER_UNASKED = new Login("nexora_owner", "");

  private final Persistence persistence;
  private final Optional<EmbeddedDatabase> embedded;

  private Storage(Persistence persistence, Optional<EmbeddedDatabase> embedded) {
    this.persistence = persistence;
    this.embedded = embedded;
  }

  /// Opens it with the schema up to date and every configured workspace known.
  static Storage open(Settings settings, List<ConfiguredWorkspace> workspaces) {
    Storage storage = settings
        .database()
        .map(server -> onServer(server, settings))
        .orElseGet(() -> embedded(settings));
    workspaces.forEach(w -> storage.persistence.connect(w.id(), w.name()));
    settings.spool().ifPresent(storage.persistence::spoolInto);
    return storage;
  }

  /// The database that a running service uses; nothing in it is prepared or changed.
  ///
  /// @throws BadSettings when no embedded database runs
  static Persistence attach(Settings settings) {
    return Persistence.attach(where(settings));
  }

  /// Where a running service has it.
  ///
  /// @throws BadSettings when no embedded database runs
  static DatabaseSettings where(Settings settings) {
    return settings
        .database()
        .map(server -> database(server, FEW))
        .orElseGet(() -> new DatabaseSettings(
            RunningPostgres.url(settings.data()), OWNER_UNASKED, new Login("nexora_app", ""), FEW));
  }

  Persistence persistence() {
    return persistence;
  }

  private static Storage onServer(Settings.Database server, Settings settings) {
    return new Storage(Persistence.open(database(server, poolSize(settings))), Optional.empty());
  }

  private static DatabaseSettings database(Settings.Database server, int poolSize) {
    try {
      return new DatabaseSettings(
          server.url(),
          new Login(server.ownerUser(), server.ownerPassword()),
          new Login(server.appUser(), server.appPassword()),
          poolSize);
    } catch (IllegalArgumentException mistake) {
      throw new BadSettings("NEXORA_DATABASE_URL: " + mistake.getMessage() + ".");
    }
  }

  private static Storage embedded(Settings settings) {
    EmbeddedDatabase postgres = EmbeddedDatabase.start(settings.data());
    boolean opened = false;
    try {
      DatabaseSettings database = new DatabaseSettings(
          postgres.url(),
          new Login("nexora_owner", randomPassword()),
          new Login("nexora_app", randomPassword()),
          poolSize(settings));
      Provisioning.prepare(database, new Login("postgres", ""));
      Storage storage = new Storage(Persistence.open(database), Optional.of(postgres));
      opened = true;
      return storage;
    } finally {
      if (!opened) {
        postgres.close();
      }
    }
  }

  /// Workers hold a connection only while a statement runs, webhooks likewise.
  private static int poolSize(Settings settings) {
    return Math.clamp(settings.workers(), 4, 16);
  }

  /// Only this process needs it, and only until it stops.
  private static String randomPassword() {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  @Override
  public void close() {
    persistence.close();
    embedded.ifPresent(EmbeddedDatabase::close);
  }
}
