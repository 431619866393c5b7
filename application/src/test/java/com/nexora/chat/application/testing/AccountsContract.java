package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Accounts;
import com.nexora.chat.application.port.Accounts.Account;
import com.nexora.chat.application.port.Accounts.Member;
import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of accounts does.
public interface AccountsContract {

  Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  WorkspaceId ACME = new WorkspaceId("acme");
  WorkspaceId GLOBEX = new WorkspaceId("globex");
  Account OLGA = new Account(new AccountId("1"), "Olga", "digest", true);
  Account VERA = new Account(new AccountId("2"), "vera@example.com", "other", false);

  /// Without accounts, with both workspaces known.
  Accounts accounts();

  @Test
  default void an_account_is_found_by_its_name_whatever_the_case() {
    Accounts accounts = accounts();
    assertTrue(accounts.open(OLGA));
    assertEquals(Optional.of(OLGA), accounts.named("Olga"));
    assertEquals(Optional.of(OLGA), accounts.named("oLGA"));
    assertEquals(Optional.empty(), accounts.named("Olg"));
  }

  @Test
  default void a_name_is_given_once() {
    Accounts accounts = accounts();
    assertTrue(accounts.open(OLGA));
    assertFalse(accounts.open(new Account(new AccountId("3"), "OLGA", "mine", true)));
    assertEquals(Optional.of(OLGA), accounts.named("Olga"));
  }

  @Test
  default void a_teammate_has_an_account_of_their_own_in_each_workspace() {
    Accounts accounts = accounts();
    TeammateId teammate = new TeammateId("814");
    Account there = new Account(new AccountId("8"), "teammate 814 of acme", "", false);
    assertTrue(accounts.link(ACME, teammate, there));
    assertEquals(Optional.of(there), accounts.of(ACME, teammate));
    assertEquals(Optional.empty(), accounts.of(GLOBEX, teammate));
    assertEquals(Optional.empty(), accounts.of(ACME, new TeammateId("815")));
    assertEquals(Optional.of(there), accounts.named("teammate 814 of acme"));
    assertFalse(there.hasPassword());
  }

  @Test
  default void neither_a_teammate_nor_a_name_is_linked_twice() {
    Accounts accounts = accounts();
    TeammateId teammate = new TeammateId("814");
    Account there = new Account(new AccountId("8"), "teammate 814 of acme", "", false);
    accounts.open(OLGA);
    accounts.link(ACME, teammate, there);
    assertFalse(
        accounts.link(ACME, teammate, new Account(new AccountId("9"), "another name", "", false)));
    assertEquals(Optional.empty(), accounts.named("another name"));
    assertFalse(accounts.link(
        ACME, new TeammateId("815"), new Account(new AccountId("9"), "OLGA", "", false)));
    assertEquals(Optional.empty(), accounts.of(ACME, new TeammateId("815")));
  }

  @Test
  default void a_password_is_changed() {
    Accounts accounts = accounts();
    accounts.open(OLGA);
    assertTrue(accounts.change(OLGA.id(), "new"));
    assertEquals(Optional.of("new"), accounts.named("Olga").map(Account::password));
    assertFalse(accounts.change(VERA.id(), "new"));
  }

  @Test
  default void an_operator_has_no_role_anywhere_before_one_is_given() {
    Accounts accounts = accounts();
    accounts.open(OLGA);
    assertEquals(Map.of(), accounts.roles(OLGA.id(), NOON));
  }

  @Test
  default void a_workspace_is_founded_once_and_only_where_nobody_knew_it() {
    Accounts accounts = accounts();
    accounts.open(OLGA);
    accounts.open(VERA);
    WorkspaceId fresh = new WorkspaceId("fresh");
    assertTrue(accounts.found(fresh, "Fresh", OLGA.id()));
    assertFalse(accounts.found(fresh, "Mine", VERA.id()));
    assertFalse(accounts.found(ACME, "Mine", VERA.id()));
    assertEquals(Map.of(fresh, Role.OWNER), accounts.roles(OLGA.id(), NOON));
    assertEquals(Map.of(), accounts.roles(VERA.id(), NOON));
  }

  @Test
  default void a_role_is_given_changed_and_taken_in_one_workspace_alone() {
    Accounts accounts = accounts();
    accounts.open(OLGA);
    accounts.open(VERA);
    accounts.grant(ACME, OLGA.id(), Role.VIEWER);
    accounts.grant(ACME, OLGA.id(), Role.OWNER);
    accounts.grant(GLOBEX, OLGA.id(), Role.EDITOR);
    accounts.grant(ACME, VERA.id(), Role.VIEWER);
    assertEquals(Map.of(ACME, Role.OWNER, GLOBEX, Role.EDITOR), accounts.roles(OLGA.id(), NOON));
    assertEquals(
        List.of(
            new Member(OLGA.id(), "Olga", Role.OWNER, Optional.empty()),
            new Member(VERA.id(), "vera@example.com", Role.VIEWER, Optional.empty())),
        accounts.members(ACME, NOON));
    assertEquals(
        List.of(new Member(OLGA.id(), "Olga", Role.EDITOR, Optional.empty())),
        accounts.members(GLOBEX, NOON));
    assertTrue(accounts.revoke(ACME, OLGA.id()));
    assertFalse(accounts.revoke(ACME, OLGA.id()));
    assertEquals(Map.of(GLOBEX, Role.EDITOR), accounts.roles(OLGA.id(), NOON));
  }

  @Test
  default void a_role_that_is_lent_ends_by_itself() { // T-13
    Accounts accounts = accounts();
    accounts.open(OLGA);
    Instant end = NOON.plusSeconds(14_400);
    accounts.lend(ACME, OLGA.id(), Role.VIEWER, end);
    assertEquals(
        List.of(new Member(OLGA.id(), "Olga", Role.VIEWER, Optional.of(end))),
        accounts.members(ACME, NOON));
    assertEquals(Map.of(ACME, Role.VIEWER), accounts.roles(OLGA.id(), end.minusMillis(1)));
    assertEquals(Map.of(), accounts.roles(OLGA.id(), end));
    assertEquals(List.of(), accounts.members(ACME, end));
  }

  @Test
  default void what_is_given_last_counts_with_its_end_or_without() { // T-13
    Accounts accounts = accounts();
    accounts.open(OLGA);
    Instant end = NOON.plusSeconds(14_400);
    accounts.lend(ACME, OLGA.id(), Role.VIEWER, end);
    accounts.grant(ACME, OLGA.id(), Role.EDITOR);
    assertEquals(Map.of(ACME, Role.EDITOR), accounts.roles(OLGA.id(), end));
    accounts.lend(ACME, OLGA.id(), Role.OWNER, end);
    assertEquals(Map.of(), accounts.roles(OLGA.id(), end));
  }
}
