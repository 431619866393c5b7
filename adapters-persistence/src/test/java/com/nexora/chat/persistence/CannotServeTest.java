package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is wrong is said at start, in one sentence that names it and the remedy.
class CannotServeTest {

  private final TestDatabase database = TestDatabase.SHARED;

  @BeforeEach
  void open() {
    database.emptied();
  }

  @AfterEach
  void restore() {
    database.execute("ALTER TABLE nexora.passage FORCE ROW LEVEL SECURITY");
    database.execute("DROP TABLE IF EXISTS nexora.extra");
    database.execute("ALTER ROLE nexora_app NOBYPASSRLS");
    database.execute("GRANT nexora_dispatcher TO nexora_app WITH INHERIT FALSE");
    database.execute("DROP ROLE IF EXISTS stranger");
  }

  private static String refusal(DatabaseSettings settings) {
    CannotServe refusal = assertTimeoutPreemptively(
        Duration.ofSeconds(8),
        () -> assertThrows(CannotServe.class, () -> Persistence.open(settings).close()));
    return String.valueOf(refusal.getMessage());
  }

  private static void says(String message, String... words) {
    assertAll(Arrays.stream(words).map(word -> () -> assertTrue(message.contains(word), message)));
  }

  @Test
  void everything_in_order_opens_again_and_again() {
    assertDoesNotThrow(() -> {
      Provisioning.prepare(database.settings(), TestDatabase.SUPERUSER);
      Persistence.open(database.settings()).close();
      Persistence.open(database.settings()).close();
    });
  }

  @Test
  void a_superuser() { // T-03
    says(refusal(database.settings(TestDatabase.SUPERUSER, 1)), "postgres", "SUPERUSER");
  }

  @Test
  void a_role_that_bypasses_row_level_security() {
    database.execute("ALTER ROLE nexora_app BYPASSRLS");
    says(refusal(database.settings()), "nexora_app", "BYPASSRLS");
  }

  @Test
  void a_role_that_can_become_a_superuser() {
    database.execute("GRANT postgres TO nexora_app");
    try {
      says(refusal(database.settings()), "nexora_app", "can become postgres");
    } finally {
      database.execute("REVOKE postgres FROM nexora_app");
    }
  }

  @Test
  void the_owner() {
    says(refusal(database.settings(database.settings().owner(), 1)), "nexora_owner", "owns");
  }

  @Test
  void a_role_that_owns_a_table() {
    database.execute("CREATE TABLE nexora.extra ()");
    database.execute("ALTER TABLE nexora.extra OWNER TO nexora_app");
    says(refusal(database.settings()), "nexora.extra OWNER TO nexora_owner");
  }

  @Test
  void a_table_that_does_not_force_row_level_security() {
    database.execute("ALTER TABLE nexora.passage NO FORCE ROW LEVEL SECURITY");
    says(refusal(database.settings()), "nexora.passage", "FORCE ROW LEVEL SECURITY");
  }

  @Test
  void a_role_that_inherits_the_dispatcher() {
    database.execute("GRANT nexora_dispatcher TO nexora_app WITH INHERIT TRUE");
    says(refusal(database.settings()), "nexora_dispatcher", "INHERIT FALSE");
  }

  @Test
  void a_role_without_rights() {
    database.execute("CREATE ROLE stranger LOGIN");
    says(
        refusal(database.settings(new Login("stranger", ""), 1)),
        "stranger",
        "GRANT nexora_app TO stranger");
  }

  @Test
  void a_server_that_is_not_there() {
    String url = "jdbc:postgresql://127.0.0.1:1/postgres?sslpassword=hush";
    DatabaseSettings settings = new DatabaseSettings(
        url, new Login("nexora_owner", "hush"), new Login("nexora_app", "hush"), 1);
    String message = refusal(settings);

    says(message, "127.0.0.1:1/postgres", "nexora_owner", "check that it runs");
    assertFalse((message + settings + settings.app()).contains("hush"), message);
  }

  @Test
  void an_address_that_makes_no_sense() {
    DatabaseSettings settings = new DatabaseSettings(
        "jdbc:postgresql://a:b:c?sslpassword=hush", new Login("o", ""), new Login("a", ""), 1);
    String message = refusal(settings);

    says(message, "jdbc:postgresql://a:b:c");
    assertFalse(message.contains("hush"), message);
  }

  @Test
  void an_address_that_names_a_user() {
    IllegalArgumentException refusal = assertThrows(
        IllegalArgumentException.class,
        () -> new DatabaseSettings(
            "jdbc:postgresql://h/d?user=u&password=hush",
            new Login("o", ""),
            new Login("a", ""),
            1));
    assertFalse(String.valueOf(refusal.getMessage()).contains("hush"));
  }
}
