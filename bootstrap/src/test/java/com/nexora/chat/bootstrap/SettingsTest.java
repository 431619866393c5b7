package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.intercom.PublicApp;
import com.nexora.chat.persistence.MasterKeys;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
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
            Optional.empty(),
            AccessSettings.NONE),
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
        "NEXORA_MASTER_KEY", "key",
        "NEXORA_MASTER_KEY_PREVIOUS", "one, two",
        "NEXORA_APP_CLIENT_ID", "id",
        "NEXORA_APP_CLIENT_SECRET", "app-secret",
        "NEXORA_HOME", "https://nexora.example/"));
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
            Optional.of(Path.of("spool")),
            new AccessSettings(
                Optional.of(new Secret("key")),
                Optional.empty(),
                List.of(new Secret("one"), new Secret("two")),
                Optional.of(new PublicApp(
                    "id",
                    new Secret("app-secret"),
                    Optional.empty(),
                    URI.create("https://app.intercom.com/oauth"),
                    URI.create("https://api.intercom.io"),
                    URI.create("https://nexora.example"))))),
        settings);
    assertFalse(settings.toString().matches(".*(app-secret|key|two)\\b.*"), settings::toString);
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
  void half_a_public_app_and_two_master_keys_are_mistakes() {
    BadSettings mistakes = assertThrows(
        BadSettings.class,
        () -> Settings.read(Map.of(
            "NEXORA_MASTER_KEY", "k",
            "NEXORA_MASTER_KEY_FILE", "f",
            "NEXORA_APP_CLIENT_ID", "id")));
    assertEquals("""
        NEXORA_MASTER_KEY and NEXORA_MASTER_KEY_FILE are both set: keep one of them.
        A public app needs NEXORA_APP_CLIENT_SECRET and NEXORA_HOME too.""", mistakes.getMessage());
  }

  @Test
  void secrets_go_over_tls_only() { // C-09
    BadSettings mistakes = assertThrows(
        BadSettings.class,
        () -> Settings.read(Map.of(
            "NEXORA_APP_CLIENT_ID", "id",
            "NEXORA_APP_CLIENT_SECRET", "s",
            "NEXORA_HOME", "http://nexora.example",
            "NEXORA_APP_API", "http://localhost:7411")));
    assertEquals(
        "NEXORA_HOME must look like https://your.host; http only on this machine.",
        mistakes.getMessage());
  }

  @Test
  void a_printed_database_shows_no_password() { // C-10
    var database = new Settings.Database("jdbc:postgresql://db/n", "app", "s3cret", "own", "t0p");
    assertFalse(database.toString().contains("s3cret") || database.toString().contains("t0p"));
  }

  @Test
  void a_public_app_needs_a_key_to_seal_with_when_the_database_is_the_operators() {
    Map<String, String> environment = new HashMap<>(Map.of(
        "NEXORA_DATABASE_URL", "jdbc:postgresql://db:5432/nexora",
        "NEXORA_DATABASE_APP_PASSWORD", "b",
        "NEXORA_DATABASE_OWNER_USER", "c",
        "NEXORA_DATABASE_OWNER_PASSWORD", "d"));
    assertEquals(Optional.empty(), Keys.open(Settings.read(environment)));

    environment.putAll(Map.of(
        "NEXORA_APP_CLIENT_ID", "id",
        "NEXORA_APP_CLIENT_SECRET", "app-secret",
        "NEXORA_HOME", "https://nexora.example"));
    Settings settings = Settings.read(environment);
    String said = String.valueOf(
        assertThrows(BadSettings.class, () -> Keys.open(settings)).getMessage());
    assertTrue(said.contains("set NEXORA_MASTER_KEY"), said);

    environment.put("NEXORA_MASTER_KEY", MasterKeys.random());
    assertTrue(Keys.open(Settings.read(environment)).isPresent());
  }
}
