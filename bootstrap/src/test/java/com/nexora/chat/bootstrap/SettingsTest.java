package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void without_an_environment_every_default_holds() {
    assertEquals(
        new Settings(
            Path.of("nexora.yaml"),
            "127.0.0.1",
            7410,
            Path.of("data"),
            8,
            Optional.empty(),
            Optional.empty()),
        Settings.read(Map.of()));
  }

  @Test
  void every_variable_is_read() {
    Settings settings = Settings.read(Map.ofEntries(
        Map.entry("NEXORA_CONFIG", "other.yaml"),
        Map.entry("NEXORA_HOST", "0.0.0.0"),
        Map.entry("NEXORA_PORT", "0"),
        Map.entry("NEXORA_DATA", "elsewhere"),
        Map.entry("NEXORA_WORKERS", "3"),
        Map.entry("NEXORA_SPOOL", "spool"),
        Map.entry("NEXORA_DATABASE_URL", "jdbc:postgresql://db:5432/nexora"),
        Map.entry("NEXORA_DATABASE_APP_USER", "a"),
        Map.entry("NEXORA_DATABASE_APP_PASSWORD", "b"),
        Map.entry("NEXORA_DATABASE_OWNER_USER", "c"),
        Map.entry("NEXORA_DATABASE_OWNER_PASSWORD", "d")));
    assertEquals(
        new Settings(
            Path.of("other.yaml"),
            "0.0.0.0",
            0,
            Path.of("elsewhere"),
            3,
            Optional.of(
                new Settings.Database("jdbc:postgresql://db:5432/nexora", "a", "b", "c", "d")),
            Optional.of(Path.of("spool"))),
        settings);
  }

  @Test
  void all_mistakes_are_named_at_once() {
    BadSettings mistakes = assertThrows(
        BadSettings.class,
        () -> Settings.read(Map.of(
            "NEXORA_PORT", "eighty",
            "NEXORA_WORKERS", "0",
            "NEXORA_DATABASE_URL", "postgres://db")));
    assertEquals("""
        NEXORA_PORT must be a number from 0 to 65535, not 'eighty'.
        NEXORA_WORKERS must be a number from 1 to 1000, not '0'.
        NEXORA_DATABASE_URL must look like jdbc:postgresql://host:5432/database.""", mistakes.getMessage());
  }

  @Test
  void a_printed_database_shows_no_password() {
    var database = new Settings.Database("jdbc:postgresql://db/n", "app", "s3cret", "own", "t0p");
    assertFalse(database.toString().contains("s3cret") || database.toString().contains("t0p"));
  }
}
