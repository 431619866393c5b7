package com.nexora.chat.application.entering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Access;
import com.nexora.chat.application.port.Accounts.Account;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.testing.InMemoryAccounts;
import com.nexora.chat.application.testing.InMemoryApiTokens;
import com.nexora.chat.application.testing.InMemoryAuditLog;
import com.nexora.chat.application.testing.InMemorySessions;
import com.nexora.chat.application.testing.InMemoryThrottles;
import com.nexora.chat.application.usecase.EnterConsole.Visitor;
import com.nexora.chat.application.usecase.GiveTokens;
import com.nexora.chat.application.usecase.GiveTokens.Result;
import com.nexora.chat.application.usecase.GiveTokens.Wish;
import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TokenGivingTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final WorkspaceId GLOBEX = new WorkspaceId("globex");

  private static final AccountId OLGA = new AccountId("olga's id");

  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private final AtomicInteger made = new AtomicInteger();
  private final InMemoryAccounts accounts = withOlga();
  private final AuditLog audit = new InMemoryAuditLog();
  private final GiveTokens tokens = Access.tokens(
      new Access.Store(
          accounts,
          new InMemorySessions(accounts),
          new InMemoryThrottles(),
          audit,
          new InMemoryApiTokens()),
      () -> new Secret("random-" + made.incrementAndGet()),
      () -> now);

  private static InMemoryAccounts withOlga() {
    InMemoryAccounts accounts = new InMemoryAccounts(ACME, GLOBEX);
    accounts.open(new Account(OLGA, "olga", "digest", false));
    accounts.grant(ACME, OLGA, Role.OWNER);
    return accounts;
  }

  private Secret given(String name, int days) {
    return assertInstanceOf(
            Result.Given.class, tokens.give(ACME, new Wish(name, Role.EDITOR, days), "olga"))
        .word();
  }

  @Test
  void who_brings_a_token_has_its_role_in_its_workspace_and_nowhere_else() { // T-05
    Secret word = given("CI", 30);
    Visitor bearer = tokens.bearer(ACME, word).orElseThrow();
    assertEquals("token CI", bearer.name());
    assertEquals(Map.of(ACME, Role.EDITOR), bearer.roles());
    assertFalse(bearer.operator());
    assertEquals(Optional.empty(), tokens.bearer(GLOBEX, word));
    assertEquals(Optional.empty(), tokens.bearer(ACME, new Secret("random-1")));
    assertTrue(word.value().startsWith("nxt_"), "searches for lost secrets find it");
  }

  @Test
  void a_token_ends_by_time_and_by_being_revoked_and_that_is_written_down() { // C-03
    Secret word = given("CI", 30);
    now = now.plus(Duration.ofDays(30)).minusMillis(1);
    assertTrue(tokens.bearer(ACME, word).isPresent());
    now = now.plusMillis(1);
    assertEquals(Optional.empty(), tokens.bearer(ACME, word));
    assertEquals(1, tokens.tokens(ACME).size(), "one sees that it has ended");
    Secret other = given("reports", 1);
    assertTrue(tokens.revoke(ACME, "reports", "olga"));
    assertFalse(tokens.revoke(ACME, "reports", "olga"));
    assertEquals(Optional.empty(), tokens.bearer(ACME, other));
    assertEquals(
        List.of(
            "olga revoke token reports",
            "olga token reports is editor until 2026-12-24T12:00:00Z",
            "olga token CI is editor until 2026-12-23T12:00:00Z"),
        audit.newest(ACME, Long.MAX_VALUE, 10).stream()
            .map(AuditLog.Entry::act)
            .map(act -> act.who() + " " + act.act() + " " + act.detail())
            .toList());
  }

  @Test
  void a_token_does_no_more_than_who_made_it_may_do_by_now() { // C-13
    Secret word = given("CI", 30);
    accounts.grant(ACME, OLGA, Role.VIEWER);
    assertEquals(
        Map.of(ACME, Role.VIEWER), tokens.bearer(ACME, word).orElseThrow().roles());
    assertEquals(Optional.of(Role.VIEWER), tokens.tokens(ACME).getFirst().may());
    accounts.revoke(ACME, OLGA);
    accounts.grant(GLOBEX, OLGA, Role.OWNER);
    assertEquals(Optional.empty(), tokens.bearer(ACME, word));
    assertEquals(Optional.empty(), tokens.tokens(ACME).getFirst().may());
    accounts.grant(ACME, OLGA, Role.OWNER);
    assertEquals(
        Map.of(ACME, Role.EDITOR), tokens.bearer(ACME, word).orElseThrow().roles());
  }

  @Test
  void a_token_of_who_was_let_in_for_some_hours_ends_with_them() { // T-13
    Secret word = given("CI", 30);
    accounts.lend(ACME, OLGA, Role.OWNER, now.plus(Duration.ofHours(4)));
    now = now.plus(Duration.ofHours(4)).minusMillis(1);
    assertTrue(tokens.bearer(ACME, word).isPresent());
    now = now.plusMillis(1);
    assertEquals(Optional.empty(), tokens.bearer(ACME, word));
  }

  @Test
  void what_no_token_looks_like_is_not_looked_for() {
    InMemoryApiTokens asked = new InMemoryApiTokens() {
      @Override
      public synchronized Optional<Token> find(WorkspaceId workspace, Secret word) {
        throw new AssertionError("asked for " + word.value());
      }
    };
    GiveTokens careful = Access.tokens(
        new Access.Store(
            accounts, new InMemorySessions(accounts), new InMemoryThrottles(), audit, asked),
        () -> new Secret("random"),
        () -> now);
    for (String word : List.of("random", "nxt_", "nxt_a b", "nxt_\0", "nxt_" + "x".repeat(125))) {
      assertEquals(Optional.empty(), careful.bearer(ACME, new Secret(word)));
    }
  }

  @Test
  void what_cannot_be_is_refused_with_what_to_do() {
    given("CI", 365);
    for (Wish wish : List.of(
        new Wish("CI", Role.VIEWER, 1),
        new Wish("", Role.VIEWER, 1),
        new Wish("x".repeat(65), Role.VIEWER, 1),
        new Wish("a\nb", Role.VIEWER, 1),
        new Wish("ok", Role.VIEWER, 0),
        new Wish("ok", Role.VIEWER, 366))) {
      assertInstanceOf(Result.Refused.class, tokens.give(ACME, wish, "olga"), wish.toString());
    }
    for (int i = 1; i < GiveTokens.MOST; i++) {
      given("token " + i, 1);
    }
    assertInstanceOf(
        Result.Refused.class, tokens.give(ACME, new Wish("more", Role.VIEWER, 1), "olga"));
  }
}
