package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.port.ProviderKeys;
import com.nexora.chat.application.testing.GrantsContract;
import com.nexora.chat.application.testing.ProviderKeysContract;
import com.nexora.chat.domain.tenancy.Secret;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contract, and that the database alone gives no key away.
class PostgresProviderKeysTest implements ProviderKeysContract {

  private static final String OLD = MasterKeys.random();
  private static final String NEW = MasterKeys.random();

  private final TestDatabase database = TestDatabase.SHARED;
  private Persistence persistence;

  @BeforeEach
  void empty() {
    persistence = database.emptied();
  }

  @Override
  public ProviderKeys keys() {
    return with(OLD);
  }

  @Override
  public Grants grants() {
    return persistence.grants(MasterKeys.read(OLD, List.of()));
  }

  private ProviderKeys with(String current, String... earlier) {
    return persistence.providerKeys(MasterKeys.read(current, List.of(earlier)));
  }

  @Test
  void the_database_holds_no_part_of_a_key() { // C-10
    keys().keep(ACME, "openai", new Secret("sk-to-find-and-not-there"));
    List<String> rows =
        database.rows("SELECT name, encode(sealed, 'escape') FROM nexora.provider_key");
    assertEquals(1, rows.size());
    assertFalse(
        rows.getFirst().contains("sk-") || rows.getFirst().contains("there"), rows::toString);
  }

  @Test
  void what_is_moved_to_another_name_workspace_or_table_does_not_open() {
    keys().keep(ACME, "cheap", new Secret("sk-cheap"));
    keys().keep(ACME, "dear", new Secret("sk-dear"));
    database.execute("""
        UPDATE nexora.provider_key SET sealed =
            (SELECT sealed FROM nexora.provider_key WHERE name = 'dear') WHERE name = 'cheap'
        """);
    refused("cheap", "the cheap of workspace acme was changed in the database: set the key again");

    grants().keep(ACME, "Acme", GrantsContract.own("token", "secret"));
    database.execute("""
        UPDATE nexora.provider_key SET name = 'token', sealed =
            (SELECT token FROM nexora.access_grant) WHERE name = 'dear'
        """);
    refused("token", "was changed");

    keys().keep(GLOBEX, "other", new Secret("sk-globex"));
    database.execute("""
        UPDATE nexora.provider_key SET name = 'other', sealed =
            (SELECT sealed FROM nexora.provider_key WHERE name = 'other') WHERE name = 'token'
        """);
    refused("other", "was changed");
  }

  @Test
  void the_master_key_can_be_changed_where_nobody_has_a_grant() {
    keys().keep(ACME, "openai", new Secret("sk-one"));
    MasterKeys both = MasterKeys.read(NEW, List.of(OLD));
    assertEquals(1, persistence.rewrap(both));
    assertEquals(0, persistence.rewrap(both));
    assertEquals(Optional.of(new Secret("sk-one")), with(NEW).of(ACME, "openai"));
    assertThrows(PortFailure.class, () -> with(OLD).of(ACME, "openai"));
  }

  @Test
  void another_master_key_neither_opens_nor_loses_what_is_there() {
    keys().keep(ACME, "openai", new Secret("sk-one"));
    assertThrows(PortFailure.class, () -> with(NEW).of(ACME, "openai"));
    assertThrows(PortFailure.class, () -> with(NEW).keep(ACME, "mistral", new Secret("sk-two")));
    Grants elsewhere = persistence.grants(MasterKeys.read(NEW, List.of()));
    assertThrows(
        PortFailure.class,
        () -> elsewhere.keep(ACME, "Acme", GrantsContract.own("token", "secret")));
    assertEquals(Optional.of(new Secret("sk-one")), keys().of(ACME, "openai"));
  }

  @Test
  void whoever_lost_the_master_key_removes_the_keys_and_sets_them_again() {
    keys().keep(ACME, "openai", new Secret("sk-one"));
    assertTrue(with(NEW).remove(ACME, "openai"));
    with(NEW).keep(ACME, "openai", new Secret("sk-two"));
    assertEquals(Optional.of(new Secret("sk-two")), with(NEW).of(ACME, "openai"));
  }

  private void refused(String name, String why) {
    String message = String.valueOf(
        assertThrows(PortFailure.class, () -> keys().of(ACME, name)).getMessage());
    assertTrue(message.contains(why), message);
  }
}
