package com.nexora.chat.application.entering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Access;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.testing.InMemoryAccounts;
import com.nexora.chat.application.testing.InMemoryApiTokens;
import com.nexora.chat.application.testing.InMemoryAuditLog;
import com.nexora.chat.application.testing.InMemorySessions;
import com.nexora.chat.application.testing.InMemoryThrottles;
import com.nexora.chat.application.testing.QuickPasswords;
import com.nexora.chat.application.usecase.EnterConsole;
import com.nexora.chat.application.usecase.EnterConsole.Entry;
import com.nexora.chat.application.usecase.EnterConsole.Visitor;
import com.nexora.chat.application.usecase.ManageAccounts;
import com.nexora.chat.application.usecase.ManageAccounts.Result;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.access.Term;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Olga has an account, and nobody else.
class EnteringTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final WorkspaceId GLOBEX = new WorkspaceId("globex");
  private static final Secret RIGHT = new Secret("correct horse battery");
  private static final Secret WRONG = new Secret("wrong horse battery");

  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private final AtomicInteger made = new AtomicInteger();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final Access.Store store = new Access.Store(
      accounts,
      new InMemorySessions(accounts),
      new InMemoryThrottles(),
      new InMemoryAuditLog(ACME, GLOBEX),
      new InMemoryApiTokens());
  private final QuickPasswords passwords = new QuickPasswords();
  private final EnterConsole console = Access.entering(store, passwords, this::random, () -> now);
  private final ManageAccounts managing =
      Access.managing(store, passwords, this::random, () -> now);

  EnteringTest() {
    assertEquals(new Result.Done(), managing.open("olga", RIGHT, true));
  }

  private Secret random() {
    return new Secret("random-" + made.incrementAndGet());
  }

  private Secret entered() {
    return assertInstanceOf(Entry.Entered.class, console.enter("olga", RIGHT, "here"))
        .session();
  }

  @Test
  void with_the_right_password_one_is_known_from_then_on() {
    Visitor olga = console.visitor(entered()).orElseThrow();
    assertEquals("olga", olga.name());
    assertTrue(olga.operator());
    assertEquals(Map.of(), olga.roles(), "an operator sees no workspace by that alone");
  }

  @Test
  void a_wrong_password_and_a_name_that_nobody_has_are_answered_alike() { // C-07
    assertEquals(new Entry.Wrong(), console.enter("olga", WRONG, "here"));
    assertEquals(new Entry.Wrong(), console.enter("nobody", WRONG, "here"));
    assertEquals(new Entry.Wrong(), console.enter("o".repeat(257), RIGHT, "here"));
    assertEquals(new Entry.Wrong(), console.enter("olga", new Secret("x".repeat(257)), "here"));
  }

  @Test
  void every_sign_in_has_a_session_of_its_own() { // C-03
    assertNotEquals(entered(), entered());
  }

  @Test
  void who_signs_out_is_known_no_more() { // C-03
    Secret session = entered();
    console.leave(session);
    assertEquals(Optional.empty(), console.visitor(session));
  }

  @Test
  void who_is_quiet_for_a_quarter_of_an_hour_is_known_no_more() { // C-03
    Secret session = entered();
    now = now.plus(Duration.ofMinutes(14));
    assertTrue(console.visitor(session).isPresent());
    now = now.plus(Duration.ofMinutes(14));
    assertTrue(console.visitor(session).isPresent(), "that was a sign of life");
    now = now.plus(Duration.ofMinutes(15));
    assertEquals(Optional.empty(), console.visitor(session));
  }

  @Test
  void after_half_a_day_one_signs_in_anew_however_busy() { // C-03
    Secret session = entered();
    for (int minutes = 0; minutes < 719; minutes++) {
      now = now.plus(Duration.ofMinutes(1));
      assertTrue(console.visitor(session).isPresent());
    }
    now = now.plus(Duration.ofMinutes(1));
    assertEquals(Optional.empty(), console.visitor(session));
  }

  @Test
  void guessing_at_one_account_is_slowed_down() { // C-07
    for (int i = 0; i < 4; i++) {
      assertEquals(new Entry.Wrong(), console.enter("Olga ", WRONG, "elsewhere"));
    }
    assertEquals(
        new Entry.TooSoon(Duration.ofSeconds(1)), console.enter("olga", RIGHT, "elsewhere"));
    now = now.plusSeconds(1);
    assertInstanceOf(Entry.Entered.class, console.enter("olga", RIGHT, "elsewhere"));
    assertEquals(new Entry.Wrong(), console.enter("olga", WRONG, "elsewhere"), "it begins anew");
  }

  @Test
  void whoever_guesses_somewhere_does_not_keep_the_owner_out_elsewhere() { // C-07
    for (int i = 0; i < 50; i++) {
      console.enter("olga", WRONG, "there");
    }
    assertInstanceOf(Entry.Entered.class, console.enter("olga", RIGHT, "here"));
    for (int i = 0; i < 200; i++) {
      console.enter("olga", WRONG, "place " + i);
    }
    assertInstanceOf(Entry.TooSoon.class, console.enter("olga", RIGHT, "here"));
  }

  @Test
  void a_whole_office_signs_in_from_one_place_for_weeks() { // C-07
    for (int day = 0; day < 200; day++) {
      entered();
      now = now.plus(Duration.ofMinutes(50));
    }
  }

  @Test
  void what_a_page_asks_by_itself_keeps_nobody_signed_in() { // C-03
    Secret session = entered();
    for (int minutes = 0; minutes < 14; minutes++) {
      now = now.plus(Duration.ofMinutes(1));
      assertTrue(console.onlooker(session).isPresent());
    }
    now = now.plus(Duration.ofMinutes(1));
    assertEquals(Optional.empty(), console.onlooker(session));
    assertEquals(Optional.empty(), console.visitor(session));
  }

  @Test
  void trying_many_names_from_one_place_is_slowed_down() { // C-07
    for (int i = 0; i < 61; i++) {
      assertEquals(new Entry.Wrong(), console.enter("name " + i, WRONG, "here"));
    }
    assertEquals(new Entry.TooSoon(Duration.ofSeconds(1)), console.enter("olga", RIGHT, "here"));
    assertInstanceOf(Entry.Entered.class, console.enter("olga", RIGHT, "elsewhere"));
  }

  @Test
  void a_new_password_signs_out_everywhere() {
    Secret session = entered();
    Secret other = new Secret("another fine password");
    assertEquals(new Result.Done(), managing.changePassword("olga", other));
    assertEquals(Optional.empty(), console.visitor(session));
    assertEquals(new Entry.Wrong(), console.enter("olga", RIGHT, "here"));
    assertInstanceOf(Entry.Entered.class, console.enter("olga", other, "here"));
  }

  @Test
  void a_weak_password_is_refused_with_what_to_do() {
    assertInstanceOf(
        Result.Refused.class, managing.open("vera", new Secret("14 characters!"), false));
    assertInstanceOf(
        Result.Refused.class,
        managing.open("vera@example.com", new Secret("Vera@Example.com"), false));
    assertInstanceOf(Result.Refused.class, managing.open(" ", RIGHT, false));
    assertInstanceOf(Result.Refused.class, managing.open("OLGA", RIGHT, false));
    assertEquals(new Result.Done(), managing.open("vera", new Secret("15 characters!!"), false));
  }

  @Test
  void nobody_is_named_as_the_audit_log_names_others() { // C-13
    for (String anothers : List.of(
        "token CI",
        "Token  CI",
        "token\u00a0CI",
        "\uff54oken CI",
        "to\u200bken CI",
        "teammate 814 of acme",
        "operator root",
        "the service",
        "ol\nga")) {
      assertInstanceOf(Result.Refused.class, managing.open(anothers, RIGHT, false), anothers);
    }
    assertEquals(new Result.Done(), managing.open("Tokenia O\u2019Neil-Núñez", RIGHT, false));
  }

  @Test
  void a_role_counts_from_the_next_request_on_and_is_written_down() {
    Secret session = entered();
    assertEquals(
        new Result.Done(), managing.grant(ACME, "olga", Role.EDITOR, Term.ALWAYS, "the operator"));
    Visitor olga = console.visitor(session).orElseThrow();
    assertTrue(olga.may(ACME, Role.VIEWER));
    assertTrue(olga.may(ACME, Role.EDITOR));
    assertEquals(false, olga.may(ACME, Role.OWNER));
    assertEquals(false, olga.may(GLOBEX, Role.VIEWER));
    assertEquals(new Result.Done(), managing.revoke(ACME, "olga", "the operator"));
    assertEquals(false, console.visitor(session).orElseThrow().may(ACME, Role.VIEWER));
    assertEquals(
        List.of("revoke olga", "grant olga is editor"),
        store.audit().newest(ACME, Long.MAX_VALUE, 10).stream()
            .map(AuditLog.Entry::act)
            .map(act -> act.act() + " " + act.detail())
            .toList());
    assertInstanceOf(Result.Refused.class, managing.revoke(ACME, "olga", "the operator"));
    assertInstanceOf(
        Result.Refused.class,
        managing.grant(ACME, "vera", Role.EDITOR, Term.ALWAYS, "the operator"));
  }

  @Test
  void names_that_look_the_same_are_the_same_or_are_refused() { // C-13
    for (String alike : List.of("\u043elga", "ol\u200bga", "olga\u202e", "\uff4flga")) {
      assertInstanceOf(Result.Refused.class, managing.open(alike, RIGHT, false), alike);
    }
    assertEquals(new Result.Done(), managing.open("A\u030asa", RIGHT, false));
    assertInstanceOf(Entry.Entered.class, console.enter("\u00c5sa", RIGHT, "here"));
    assertInstanceOf(Entry.Entered.class, console.enter("\u212bsa", RIGHT, "here"));
  }

  @Test
  void an_operator_looks_into_what_others_own_for_some_hours_and_that_is_written_down() { // T-13
    managing.open("vera", RIGHT, false);
    managing.grant(ACME, "vera", Role.OWNER, Term.ALWAYS, "operator root");
    for (Term tooLong : List.of(Term.ALWAYS, Term.A_DAY, Term.A_WEEK)) {
      assertInstanceOf(
          Result.Refused.class,
          managing.grant(ACME, "olga", Role.VIEWER, tooLong, "operator root"));
    }
    assertInstanceOf(
        Result.Refused.class,
        managing.grant(ACME, "olga", Role.OWNER, Term.AN_HOUR, "operator root"));
    Secret session = entered();
    assertEquals(
        new Result.Done(),
        managing.grant(ACME, "olga", Role.VIEWER, Term.FOUR_HOURS, "operator root"));
    assertEquals(
        "olga is viewer until 2026-11-23T16:00:00Z",
        store.audit().newest(ACME, Long.MAX_VALUE, 1).getFirst().act().detail());
    for (int minutes = 0; minutes < 240; minutes += 10) {
      assertTrue(console.visitor(session).orElseThrow().may(ACME, Role.VIEWER));
      now = now.plus(Duration.ofMinutes(10));
    }
    assertEquals(Map.of(), console.visitor(session).orElseThrow().roles());
    assertEquals(1, managing.members(ACME).size());
  }

  @Test
  void an_owner_decides_how_long_an_operator_stays() { // T-13
    managing.open("vera", RIGHT, false);
    managing.grant(ACME, "vera", Role.OWNER, Term.ALWAYS, "operator root");
    assertEquals(new Result.Done(), managing.grant(ACME, "olga", Role.OWNER, Term.ALWAYS, "vera"));
    assertEquals(new Result.Done(), managing.grant(ACME, "olga", Role.EDITOR, Term.A_WEEK, "vera"));
  }

  @Test
  void who_is_refused_a_workspace_is_in_its_audit_log_once_an_hour_and_not_by_name() { // T-05
    Visitor olga = console.visitor(entered()).orElseThrow();
    for (int i = 0; i < 100; i++) {
      console.wasRefused(olga, ACME);
      console.wasRefused(olga, new WorkspaceId("nobodys"));
    }
    AuditLog.Entry only = store.audit().newest(ACME, Long.MAX_VALUE, 10).getLast();
    assertEquals(1, only.number());
    assertEquals(
        new AuditLog.Act(
            "account " + olga.account(), "tried", "to see this workspace, without a role in it"),
        only.act());
    assertEquals(1, store.audit().newest(ACME, Long.MAX_VALUE, 10).size());
    assertEquals(List.of(), store.audit().newest(new WorkspaceId("nobodys"), Long.MAX_VALUE, 10));
    now = now.plus(Duration.ofHours(1));
    console.wasRefused(olga, ACME);
    assertEquals(2, store.audit().newest(ACME, Long.MAX_VALUE, 10).size());
  }
}
