package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.testing.GrantsContract;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contract, and that the database alone opens nothing.
class PostgresGrantsTest implements GrantsContract {

  private static final String OLD = MasterKeys.random();
  private static final String NEW = MasterKeys.random();

  private final TestDatabase database = TestDatabase.SHARED;
  private Persistence persistence;

  @BeforeEach
  void empty() {
    persistence = database.emptied();
  }

  @Override
  public Grants grants() {
    return with(OLD);
  }

  private Grants with(String current, String... earlier) {
    return persistence.grants(MasterKeys.read(current, List.of(earlier)));
  }

  @Test
  void the_database_holds_neither_token_nor_secret() { // C-10
    grants().keep(ACME, "Acme", GrantsContract.own("a-token-to-find", "a-secret-to-find"));
    grants().keep(ACME, "Acme", GrantsContract.own("a-token-to-find", "the-second-to-find"));
    List<String> rows = database.rows("""
        SELECT encode(token, 'escape'), encode(client_secret, 'escape'),
               encode(previous_secret, 'escape') FROM nexora.access_grant
        """);
    assertEquals(1, rows.size());
    assertFalse(rows.getFirst().contains("to-find"), rows::toString);
  }

  @Test
  void nothing_is_left_of_an_ended_grant() {
    grants().keep(ACME, "Acme", GrantsContract.own("token", "old"));
    grants().keep(ACME, "Acme", GrantsContract.own("token", "new"));
    grants().end(ACME);
    assertEquals(List.of("null null null"), database.rows("""
        SELECT token, client_secret, previous_secret FROM nexora.access_grant
        """));
  }

  @Test
  void what_is_moved_to_another_column_or_workspace_does_not_open() { // T-08
    grants().keep(ACME, "Acme", GrantsContract.own("token", "secret"));
    grants().keep(GLOBEX, "Globex", GrantsContract.own("token", "secret"));

    database.execute("UPDATE nexora.access_grant SET client_secret = token"
        + " WHERE workspace_id = '" + ACME + "'");
    refused(ACME, "client_secret of workspace " + ACME + " was changed");

    database.execute("UPDATE nexora.workspace_key k SET wrapped = other.wrapped"
        + " FROM nexora.workspace_key other WHERE other.workspace_id <> k.workspace_id");
    refused(GLOBEX, "key of workspace " + GLOBEX + " was changed");
  }

  @Test
  void a_token_is_sent_to_no_other_address_than_it_was_sealed_for() { // C-08
    grants().keep(ACME, "Acme", GrantsContract.own("token", "secret"));
    database.execute("UPDATE nexora.access_grant SET api = 'https://elsewhere.example'");
    refused(ACME, "of workspace " + ACME + " was changed");
    grants().keep(ACME, "Acme", GrantsContract.own("token", "secret"));
    database.execute("UPDATE nexora.access_grant SET client_secret = NULL");
    refused(ACME, "of workspace " + ACME + " was changed");
  }

  @Test
  void the_previous_secret_counts_for_a_day() {
    grants().keep(ACME, "Acme", GrantsContract.own("token", "old"));
    grants().keep(ACME, "Acme", GrantsContract.own("token", "new"));
    database.execute("UPDATE nexora.access_grant SET previous_until = now()");
    assertEquals(Optional.of(GrantsContract.own("token", "new")), grants().of(ACME));
  }

  @Test
  void whoever_lost_the_master_key_disconnects_and_connects_again() {
    grants().keep(ACME, "Acme", GrantsContract.own("token", "secret"));
    grants().keep(GLOBEX, "Globex", GrantsContract.own("token", "secret"));
    assertThrows(PortFailure.class, () -> persistence.rewrap(MasterKeys.read(NEW, List.of())));
    assertTrue(with(NEW).end(ACME));
    with(NEW).keep(ACME, "Acme", GrantsContract.own("again", "anew"));
    assertEquals(Optional.of(GrantsContract.own("again", "anew")), with(NEW).of(ACME));
  }

  @Test
  void one_that_cannot_be_opened_holds_up_no_other_and_can_be_connected_again() {
    grants().keep(ACME, "Acme", GrantsContract.own("token", "secret"));
    grants().keep(GLOBEX, "Globex", GrantsContract.own("token", "secret"));
    database.execute("UPDATE nexora.workspace_key SET wrapped = '\\x00'" + " WHERE workspace_id = '"
        + ACME + "'");

    refused(ACME, "connect the workspace again");
    assertTrue(grants().of(GLOBEX).isPresent());

    grants().keep(ACME, "Acme", GrantsContract.own("again", "anew"));
    assertEquals(Optional.of(GrantsContract.own("again", "anew")), grants().of(ACME));
  }

  @Test
  void another_master_key_opens_nothing_and_the_message_says_which_is_missing() {
    grants().keep(ACME, "Acme", GrantsContract.own("token", "secret"));
    String message =
        String.valueOf(assertThrows(PortFailure.class, () -> with(NEW).of(ACME)).getMessage());
    assertTrue(message.contains("NEXORA_MASTER_KEY_PREVIOUS"), message);
    String name = database.rows("SELECT master_key FROM nexora.workspace_key").getFirst();
    assertTrue(message.contains(name), message);
    assertFalse(message.contains(OLD) || message.contains(NEW), message);
  }

  @Test
  void connecting_again_with_another_master_key_does_not_silently_lose_what_is_there() {
    grants().keep(ACME, "Acme", GrantsContract.own("token", "secret"));
    assertThrows(
        PortFailure.class, () -> with(NEW).keep(ACME, "Acme", GrantsContract.own("again", "anew")));
    assertEquals(Optional.of(GrantsContract.own("token", "secret")), grants().of(ACME));
  }

  @Test
  void the_master_key_can_be_changed_while_everything_stays_readable() { // T-10
    grants().keep(ACME, "Acme", GrantsContract.own("token", "secret"));
    grants().keep(GLOBEX, "Globex", GrantsContract.everybodys("other"));

    MasterKeys keys = MasterKeys.read(NEW, List.of(OLD));
    Grants both = persistence.grants(keys);
    assertEquals(Optional.of(GrantsContract.own("token", "secret")), both.of(ACME));
    assertEquals(2, persistence.rewrap(keys));
    assertEquals(0, persistence.rewrap(keys));

    assertEquals(Optional.of(GrantsContract.own("token", "secret")), with(NEW).of(ACME));
    assertThrows(PortFailure.class, () -> with(OLD).of(ACME));
  }

  @Test
  void one_workspace_sees_nothing_of_anothers_grant() {
    grants().keep(ACME, "Acme", GrantsContract.own("token", "secret"));
    assertEquals(Optional.empty(), grants().of(GLOBEX));
  }

  @Test
  void two_nodes_that_connect_at_once_leave_one_readable_grant() {
    List<CompletableFuture<Void>> both = Stream.of("one", "two")
        .map(token -> CompletableFuture.runAsync(
            () -> grants().keep(ACME, "Acme", GrantsContract.own(token, "secret"))))
        .toList();
    both.forEach(CompletableFuture::join);
    String kept = grants().of(ACME).orElseThrow().token().value();
    assertTrue(List.of("one", "two").contains(kept), kept);
  }

  @Test
  void a_master_key_that_is_none_is_refused_without_being_repeated() {
    for (String wrong : List.of("not base64!", "c2hvcnQ=")) {
      String message = String.valueOf(
          assertThrows(IllegalArgumentException.class, () -> MasterKeys.read(wrong, List.of()))
              .getMessage());
      assertFalse(message.contains(wrong), message);
    }
    assertDoesNotThrow(() -> MasterKeys.read(MasterKeys.random() + "\n", List.of()));
  }

  private void refused(WorkspaceId workspace, String why) {
    String message = String.valueOf(
        assertThrows(PortFailure.class, () -> grants().of(workspace)).getMessage());
    assertTrue(message.contains(why), message);
  }
}
