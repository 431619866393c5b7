package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
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
            200,
            new Settings.Times(
                Duration.ofSeconds(60), Duration.ofMinutes(10), Duration.ofSeconds(20)),
            Optional.empty(),
            Optional.empty()),
        Settings.read(Map.of()));
  }

  @Test
  void every_variable_is_read() {
    Map<String, String> environment = new HashMap<>(Map.of(
        "NEXORA_WORKERS", "3",
        "NEXORA_POLL", "30",
        "NEXORA_OVERDUE", "300",
        "NEXORA_GRACE", "5",
        "NEXORA_SPOOL", "spool"));
    environment.putAll(Map.of(
        "NEXORA_CONFIG", "other.yaml",
        "NEXORA_HOST", "0.0.0.0",
        "NEXORA_PORT", "0",
        "NEXORA_DATA", "elsewhere",
        "NEXORA_DATABASE_URL", "jdbc:postgresql://db:5432/nexora",
        "NEXORA_DATABASE_APP_USER", "a",
        "NEXORA_DATABASE_APP_PASSWORD", "b",
        "NEXORA_DATABASE_OWNER_USER", "c",
        "NEXORA_DATABASE_OWNER_PASSWORD", "d"));
    Settings settings = Settings.read(environment);
    assertEquals(
        new Settings(
            Path.of("other.yaml"),
            "0.0.0.0",
            0,
            Path.of("elsewhere"),
            3,
            new Settings.Times(
                Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofSeconds(5)),
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
        NEXORA_WORKERS must be a number from 1 to 20000, not '0'.
        NEXORA_DATABASE_URL must look like jdbc:postgresql://host:5432/database.""", mistakes.getMessage());
  }

  @Test
  void a_printed_database_shows_no_password() {
    var database = new Settings.Database("jdbc:postgresql://db/n", "app", "s3cret", "own", "t0p");
    assertFalse(database.toString().contains("s3cret") || database.toString().contains("t0p"));
  }
}
