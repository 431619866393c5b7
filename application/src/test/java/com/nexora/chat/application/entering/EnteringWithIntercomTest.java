package com.nexora.chat.application.entering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Access;
import com.nexora.chat.application.Connect;
import com.nexora.chat.application.port.Accounts.Account;
import com.nexora.chat.application.port.Attempts;
import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.application.testing.InMemoryAccounts;
import com.nexora.chat.application.testing.InMemoryApiTokens;
import com.nexora.chat.application.testing.InMemoryAttempts;
import com.nexora.chat.application.testing.InMemoryAuditLog;
import com.nexora.chat.application.testing.InMemoryGrants;
import com.nexora.chat.application.testing.InMemoryIntroduction;
import com.nexora.chat.application.testing.InMemorySessions;
import com.nexora.chat.application.testing.InMemoryThrottles;
import com.nexora.chat.application.testing.QuickPasswords;
import com.nexora.chat.application.usecase.ConnectWorkspace;
import com.nexora.chat.application.usecase.EnterConsole;
import com.nexora.chat.application.usecase.EnterConsole.Confirmation;
import com.nexora.chat.application.usecase.EnterConsole.Visitor;
import com.nexora.chat.application.usecase.EnterWithIntercom;
import com.nexora.chat.application.usecase.EnterWithIntercom.Arrival;
import com.nexora.chat.application.usecase.EnterWithIntercom.Departure;
import com.nexora.chat.application.usecase.ManageAccounts;
import com.nexora.chat.application.usecase.ManageAccounts.Result;
import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.access.Term;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Nora (814) has connected Acme, which nobody owns yet; Sam (901) works there, too.
class EnteringWithIntercomTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final WorkspaceId GLOBEX = new WorkspaceId("globex");
  private static final URI US = InMemoryIntroduction.API;
  private static final URI EU = URI.create("https://api.eu.intercom.io");
  private static final TeammateId NORA = new TeammateId("814");
  private static final TeammateId SAM = new TeammateId("901");
  private static final Secret CODE = new Secret("code");
  private static final Secret TOKEN = new Secret("token");

  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private final AtomicInteger made = new AtomicInteger();
  private final InMemoryAccounts accounts = new InMemoryAccounts(ACME, GLOBEX);
  private final InMemoryIntroduction intercom = new InMemoryIntroduction();
  private final Attempts attempts = new InMemoryAttempts(() -> now);
  private final Map<WorkspaceId, URI> connected = new HashMap<>(Map.of(ACME, US, GLOBEX, US));
  private final Access.Store store = new Access.Store(
      accounts,
      new InMemorySessions(accounts),
      new InMemoryThrottles(),
      new InMemoryAuditLog(),
      new InMemoryApiTokens());
  private final QuickPasswords passwords = new QuickPasswords();
  private final EnterConsole console = Access.entering(store, passwords, this::random, () -> now);
  private final ManageAccounts managing =
      Access.managing(store, passwords, this::random, () -> now);
  private final EnterWithIntercom door = Access.withIntercom(
      store,
      new Access.Journeys(
          intercom,
          attempts,
          workspace -> Optional.ofNullable(connected.get(workspace)),
          workspace -> workspace.equals(ACME) ? Optional.of(NORA) : Optional.empty()),
      this::random,
      () -> now);

  private Secret random() {
    return new Secret("random-" + made.incrementAndGet());
  }

  private Secret state() {
    return assertInstanceOf(Departure.Away.class, door.setOut("here")).state();
  }

  private Arrival arrives(WorkspaceId workspace, TeammateId teammate) {
    return arrives(new Introduce.Person(workspace, US, "Acme", teammate, true, true));
  }

  private Arrival arrives(Introduce.Person person) {
    intercom.trades(CODE, TOKEN);
    intercom.opens(TOKEN, person);
    return door.comeBack(state(), CODE, "here");
  }

  private Secret entered(WorkspaceId workspace, TeammateId teammate) {
    return assertInstanceOf(Arrival.Entered.class, arrives(workspace, teammate)).session();
  }

  private Visitor visitor(Secret session) {
    return console.visitor(session).orElseThrow();
  }

  @Test
  void who_connected_a_workspace_that_nobody_owns_owns_it_and_that_is_written_down() {
    Visitor nora = visitor(entered(ACME, NORA));
    assertEquals("teammate 814 of acme", nora.name());
    assertEquals(Map.of(ACME, Role.OWNER), nora.roles());
    assertFalse(nora.operator());
    assertEquals(
        "grant teammate 814 of acme is owner, who connected the workspace",
        store.audit().newest(ACME, Long.MAX_VALUE, 10).stream()
            .map(entry -> entry.act().act() + " " + entry.act().detail())
            .findFirst()
            .orElseThrow());
    assertEquals(nora.account(), visitor(entered(ACME, NORA)).account(), "the same from then on");
  }

  @Test
  void who_is_only_a_teammate_is_told_to_ask_an_owner() { // C-13
    assertEquals(new Arrival.NoRole(ACME, SAM), arrives(ACME, SAM));
    assertEquals(new Arrival.NoRole(GLOBEX, NORA), arrives(GLOBEX, NORA));
    assertEquals(Optional.empty(), accounts.of(ACME, SAM), "nothing is kept of strangers");
  }

  @Test
  void who_connected_it_gets_nothing_where_there_is_an_owner() { // C-13
    var _ = managing.open("olga", new Secret("correct horse battery"), false);
    var _ = managing.grant(ACME, "olga", Role.OWNER, Term.ALWAYS, "the operator");
    assertEquals(new Arrival.NoRole(ACME, NORA), arrives(ACME, NORA));
  }

  @Test
  void whose_role_was_taken_away_does_not_get_it_back_by_coming_again() { // C-13
    entered(ACME, NORA);
    assertEquals(new Result.Done(), managing.revoke(ACME, "teammate 814 of acme", "operator"));
    assertEquals(new Arrival.NoRole(ACME, NORA), arrives(ACME, NORA));
  }

  @Test
  void an_owner_gives_a_role_in_advance_and_in_that_workspace_alone() { // T-05
    assertEquals(new Result.Done(), managing.grant(ACME, SAM, Role.EDITOR, Term.ALWAYS, "olga"));
    assertEquals(Map.of(ACME, Role.EDITOR), visitor(entered(ACME, SAM)).roles());
    assertEquals(new Arrival.NoRole(GLOBEX, SAM), arrives(GLOBEX, SAM));
    assertInstanceOf(
        Result.Refused.class,
        managing.grant(GLOBEX, "teammate 901 of acme", Role.OWNER, Term.ALWAYS, "eve"));
    assertEquals(new Result.Done(), managing.grant(GLOBEX, SAM, Role.VIEWER, Term.ALWAYS, "gil"));
    assertNotEquals(
        visitor(entered(ACME, SAM)).account(), visitor(entered(GLOBEX, SAM)).account());
  }

  @Test
  void such_an_account_has_no_password_and_gets_none() { // C-07
    entered(ACME, NORA);
    String name = "teammate 814 of acme";
    assertInstanceOf(
        Result.Refused.class, managing.changePassword(name, new Secret("correct horse battery")));
    for (String guess : new String[] {"teammate 814 of acme", "correct horse battery"}) {
      assertEquals(
          new EnterConsole.Entry.Wrong(), console.enter(name, new Secret(guess), "there"), guess);
    }
  }

  @Test
  void a_name_that_somebody_else_has_links_nobody_to_it() { // C-13
    // Nobody can be named so any more.
    var _ = accounts.open(
        new Account(new AccountId("earlier"), "Teammate 814 of ACME", "digest", true));
    assertEquals(new Arrival.NoRole(ACME, NORA), arrives(ACME, NORA));
    assertInstanceOf(
        Result.Refused.class, managing.grant(ACME, NORA, Role.VIEWER, Term.ALWAYS, "olga"));
  }

  @Test
  void an_unverified_address_is_refused() { // C-01
    assertEquals(
        new Arrival.Unverified(),
        arrives(new Introduce.Person(ACME, US, "Acme", NORA, false, true)));
    assertEquals(Optional.empty(), accounts.of(ACME, NORA));
  }

  @Test
  void a_workspace_that_is_not_connected_here_or_lies_in_another_region_is_refused() { // C-02
    assertInstanceOf(Arrival.NotHere.class, arrives(new WorkspaceId("initech"), NORA));
    assertInstanceOf(
        Arrival.NotHere.class, arrives(new Introduce.Person(ACME, EU, "Acme", NORA, true, true)));
    connected.remove(ACME);
    assertInstanceOf(Arrival.NotHere.class, arrives(ACME, NORA));
  }

  @Test
  void a_state_counts_once_for_ten_minutes_and_only_for_what_it_was_given_for() { // C-01
    intercom.opens(TOKEN, new Introduce.Person(ACME, US, "Acme", NORA, true, true));
    assertEquals(new Arrival.Stale(), door.comeBack(new Secret("forged"), CODE, "here"));
    Secret state = state();
    intercom.trades(CODE, TOKEN);
    assertInstanceOf(Arrival.Entered.class, door.comeBack(state, CODE, "here"));
    intercom.trades(CODE, TOKEN);
    assertEquals(new Arrival.Stale(), door.comeBack(state, CODE, "here"));

    Secret late = state();
    now = now.plus(Duration.ofMinutes(10)).plusMillis(1);
    assertEquals(new Arrival.Stale(), door.comeBack(late, CODE, "here"));

    ConnectWorkspace connecting =
        Connect.workspaces(intercom, new InMemoryGrants(), attempts, _ -> true);
    Secret toConnect = new Secret("to connect");
    connecting.begin(toConnect);
    assertEquals(new Arrival.Stale(), door.comeBack(toConnect, CODE, "here"));
    assertEquals(new ConnectWorkspace.Result.Stale(), connecting.connect(state(), CODE));
  }

  @Test
  void a_code_that_intercom_gave_another_app_is_refused() { // C-01
    assertEquals(
        new Arrival.Refused("Unauthorized Code"),
        door.comeBack(state(), new Secret("another app's"), "here"));
    intercom.trades(CODE, TOKEN);
    assertEquals(new Arrival.Refused("401: unauthorized"), door.comeBack(state(), CODE, "here"));
    Secret state = state();
    intercom.goesAway();
    assertEquals(new Arrival.Unavailable("away"), door.comeBack(state, CODE, "here"));
  }

  @Test
  void signing_in_uninstalls_the_app_from_no_workspace() {
    entered(ACME, NORA);
    assertTrue(intercom.isOpenTo(TOKEN));
    arrives(new WorkspaceId("initech"), NORA);
    assertTrue(intercom.isOpenTo(TOKEN));
  }

  @Test
  void every_sign_in_has_a_session_of_its_own() { // C-03
    assertNotEquals(entered(ACME, NORA), entered(ACME, NORA));
  }

  @Test
  void who_sets_out_again_and_again_and_never_arrives_is_slowed_down() { // C-07
    for (int i = 0; i < 61; i++) {
      assertInstanceOf(Departure.Away.class, door.setOut("there"));
    }
    assertEquals(new Departure.TooSoon(Duration.ofSeconds(1)), door.setOut("there"));
    for (int day = 0; day < 100; day++) {
      entered(ACME, NORA);
    }
  }

  @Test
  void coming_from_intercom_confirms_who_it_is_for_ten_minutes() { // C-13
    Secret nora = entered(ACME, NORA);
    assertEquals(Confirmation.GIVEN, console.confirmation(nora));
    now = now.plus(Duration.ofMinutes(10));
    assertEquals(Confirmation.INTERCOM, console.confirmation(nora));
    var _ = managing.open("olga", new Secret("correct horse battery"), false);
    Secret olga = assertInstanceOf(
            EnterConsole.Entry.Entered.class,
            console.enter("olga", new Secret("correct horse battery"), "here"))
        .session();
    assertEquals(Confirmation.PASSWORD, console.confirmation(olga));
  }
}
