package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.ApiTokens;
import com.nexora.chat.application.port.ApiTokens.Token;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of tokens does.
public interface ApiTokensContract {

  WorkspaceId ACME = new WorkspaceId("acme");
  WorkspaceId GLOBEX = new WorkspaceId("globex");
  Instant NOON = Instant.parse("2026-11-23T12:00:00.250Z");
  Secret A = new Secret("nxt_a");
  Secret B = new Secret("nxt_b");
  Token REPORTS = new Token("reports", Role.VIEWER, "Olga", NOON, NOON.plus(Duration.ofDays(90)));
  Token CI = new Token("CI", Role.EDITOR, "Olga", NOON, NOON.plus(Duration.ofDays(1)));

  /// Fresh and empty, with both workspaces known.
  ApiTokens tokens();

  @Test
  default void a_token_is_found_by_what_a_program_brings() {
    ApiTokens tokens = tokens();
    assertTrue(tokens.keep(ACME, REPORTS, A, 10));
    assertTrue(tokens.keep(ACME, CI, B, 10));
    assertEquals(Optional.of(REPORTS), tokens.find(ACME, A));
    assertEquals(Optional.of(CI), tokens.find(ACME, B));
    assertEquals(Optional.empty(), tokens.find(ACME, new Secret("nxt_c")));
    assertEquals(List.of(CI, REPORTS), tokens.all(ACME));
  }

  @Test
  default void a_token_opens_its_own_workspace_alone() { // T-05
    ApiTokens tokens = tokens();
    tokens.keep(ACME, REPORTS, A, 10);
    assertEquals(Optional.empty(), tokens.find(GLOBEX, A));
    assertEquals(List.of(), tokens.all(GLOBEX));
    assertFalse(tokens.end(GLOBEX, "reports"));
    assertTrue(tokens.keep(GLOBEX, REPORTS, B, 10));
    assertEquals(Optional.of(REPORTS), tokens.find(GLOBEX, B));
  }

  @Test
  default void a_name_is_given_once_and_so_many_are_enough() {
    ApiTokens tokens = tokens();
    assertTrue(tokens.keep(ACME, REPORTS, A, 1));
    assertFalse(tokens.keep(ACME, REPORTS, B, 10));
    assertEquals(Optional.empty(), tokens.find(ACME, B));
    assertFalse(tokens.keep(ACME, CI, B, 1));
    assertEquals(List.of(REPORTS), tokens.all(ACME));
  }

  @Test
  default void a_token_that_was_ended_is_not_found_again() {
    ApiTokens tokens = tokens();
    tokens.keep(ACME, REPORTS, A, 10);
    assertTrue(tokens.end(ACME, "reports"));
    assertFalse(tokens.end(ACME, "reports"));
    assertEquals(Optional.empty(), tokens.find(ACME, A));
    assertTrue(tokens.keep(ACME, REPORTS, B, 10), "its name is free again");
  }
}
