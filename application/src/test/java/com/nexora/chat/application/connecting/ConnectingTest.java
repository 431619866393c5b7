package com.nexora.chat.application.connecting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Connect;
import com.nexora.chat.application.port.Grant;
import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.application.testing.InMemoryAttempts;
import com.nexora.chat.application.testing.InMemoryGrants;
import com.nexora.chat.application.testing.InMemoryIntroduction;
import com.nexora.chat.application.usecase.ConnectWorkspace;
import com.nexora.chat.application.usecase.ConnectWorkspace.Farewell;
import com.nexora.chat.application.usecase.ConnectWorkspace.Result;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConnectingTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final URI US = URI.create("https://api.intercom.io");
  private static final URI EU = URI.create("https://api.eu.intercom.io");
  private static final Secret TOKEN = new Secret("token");
  private static final Secret CODE = new Secret("code");

  private Instant now = Instant.parse("2026-11-23T10:00:00Z");
  private final InMemoryIntroduction intercom = new InMemoryIntroduction();
  private final InMemoryGrants grants = new InMemoryGrants();
  private final Set<WorkspaceId> configured = new HashSet<>(Set.of(ACME));
  private final ConnectWorkspace connecting =
      Connect.workspaces(intercom, grants, new InMemoryAttempts(() -> now), configured::contains);

  @Test
  void a_private_app_is_kept_with_its_secret_under_the_workspace_its_token_opens() {
    intercom.opens(TOKEN, person(true, true));
    assertEquals(
        new Result.Connected(ACME, "Acme", new TeammateId("814"), true),
        connecting.connect(US, TOKEN, new Secret("secret")));
    assertEquals(
        Optional.of(new Grant(
            EU, TOKEN, Optional.of(new Secret("secret")), Optional.empty(), new TeammateId("814"))),
        grants.of(ACME));
  }

  @Test
  void a_token_of_another_workspace_changes_nothing_in_either() { // T-01
    WorkspaceId globex = new WorkspaceId("globex");
    intercom.opens(TOKEN, person(true, true));
    assertEquals(
        new Result.NotWelcome(
            "this token opens workspace acme, and not globex: take the token of the"
                + " app in globex"),
        connecting.connect(globex, US, TOKEN, new Secret("secret")));
    assertEquals(List.of(), grants.all());
    assertInstanceOf(
        Result.Connected.class, connecting.connect(ACME, US, TOKEN, new Secret("secret")));
  }

  @Test
  void what_would_not_stay_within_its_line_of_a_request_is_no_token() { // T-01
    for (String typed :
        List.of("token\r\n\r\nGET /me HTTP/1.1", "token\nX: y", "to ken", "tök", "token\u0000")) {
      Secret token = new Secret(typed);
      intercom.opens(token, person(true, true));
      assertInstanceOf(
          Result.Refused.class, connecting.connect(ACME, US, token, new Secret("secret")));
      assertInstanceOf(Result.Refused.class, connecting.connect(US, token, new Secret("secret")));
    }
    assertEquals(List.of(), grants.all());
  }

  @Test
  void an_admin_who_comes_back_with_a_code_connects_the_public_app() {
    intercom.trades(CODE, TOKEN);
    intercom.opens(TOKEN, person(true, false));
    assertEquals(new Result.Connected(ACME, "Acme", new TeammateId("814"), false), back(CODE));
    assertEquals(Optional.empty(), grants.of(ACME).orElseThrow().clientSecret());
  }

  @Test
  void who_did_not_set_out_or_came_back_before_connects_nothing() { // C-01
    intercom.trades(CODE, TOKEN);
    intercom.opens(TOKEN, person(true, true));
    assertEquals(new Result.Stale(), connecting.connect(new Secret("forged"), CODE));
    assertEquals(List.of(), grants.all());

    Secret state = new Secret("state");
    assertTrue(connecting.begin(state));
    assertInstanceOf(Result.Connected.class, connecting.connect(state, CODE));
    intercom.trades(CODE, TOKEN);
    assertEquals(new Result.Stale(), connecting.connect(state, CODE));
  }

  @Test
  void who_comes_back_after_ten_minutes_has_to_set_out_again() { // C-01
    intercom.trades(CODE, TOKEN);
    Secret state = new Secret("state");
    connecting.begin(state);
    now = now.plus(Duration.ofMinutes(10)).plusMillis(1);
    assertEquals(new Result.Stale(), connecting.connect(state, CODE));
  }

  @Test
  void an_unverified_address_connects_nothing() {
    intercom.opens(TOKEN, person(false, true));
    assertEquals(new Result.Unverified(), connecting.connect(US, TOKEN, new Secret("secret")));
    assertEquals(List.of(), grants.all());
  }

  @Test
  void a_code_or_token_that_intercom_refuses_connects_nothing() {
    assertEquals(new Result.Refused("Unauthorized Code"), back(CODE));
    assertEquals(
        new Result.Refused("401: unauthorized"),
        connecting.connect(US, TOKEN, new Secret("secret")));
    assertEquals(List.of(), grants.all());
  }

  @Test
  void nothing_is_kept_or_ended_while_intercom_does_not_answer() {
    intercom.opens(TOKEN, person(true, true));
    connecting.connect(US, TOKEN, new Secret("secret"));
    Optional<Grant> before = grants.of(ACME);
    intercom.goesAway();
    assertEquals(new Result.Unavailable("away"), back(CODE));
    assertEquals(
        new Result.Unavailable("away"), connecting.connect(US, TOKEN, new Secret("other")));
    assertFalse(connecting.uninstalled(ACME));
    assertEquals(before, grants.of(ACME));
  }

  @Test
  void disconnecting_ends_the_grant_here_and_at_intercom() {
    intercom.opens(TOKEN, person(true, true));
    connecting.connect(US, TOKEN, new Secret("secret"));
    assertEquals(Farewell.ENDED, connecting.disconnect(ACME));
    assertFalse(intercom.isOpenTo(TOKEN));
    assertEquals(Optional.empty(), grants.of(ACME));
    assertEquals(Farewell.NOT_CONNECTED, connecting.disconnect(ACME));
  }

  @Test
  void disconnecting_forgets_the_grant_even_when_intercom_cannot_be_told() {
    intercom.opens(TOKEN, person(true, true));
    connecting.connect(US, TOKEN, new Secret("secret"));
    intercom.goesAway();
    assertEquals(Farewell.ENDED_HERE, connecting.disconnect(ACME));
    assertEquals(Optional.empty(), grants.of(ACME));
  }

  @Test
  void a_workspace_that_nobody_configured_is_not_let_in_and_its_token_given_back() {
    configured.clear();
    intercom.trades(CODE, TOKEN);
    intercom.opens(TOKEN, person(true, true));
    assertInstanceOf(Result.NotWelcome.class, back(CODE));
    assertEquals(List.of(), grants.all());
    assertFalse(intercom.isOpenTo(TOKEN));
  }

  @Test
  void the_public_app_never_takes_the_place_of_the_workspaces_own() { // C-02
    intercom.opens(TOKEN, person(true, true));
    connecting.connect(US, TOKEN, new Secret("secret"));
    Optional<Grant> before = grants.of(ACME);
    Secret other = new Secret("other");
    intercom.trades(CODE, other);
    intercom.opens(other, person(true, true));
    assertInstanceOf(Result.NotWelcome.class, back(CODE));
    assertEquals(before, grants.of(ACME));
    assertFalse(intercom.isOpenTo(other));
  }

  @Test
  void a_stranger_ends_no_private_grant_even_when_its_token_was_changed() { // I-29
    intercom.opens(TOKEN, person(true, true));
    connecting.connect(US, TOKEN, new Secret("secret"));
    intercom.closes(TOKEN);
    assertFalse(connecting.uninstalled(ACME));
    assertTrue(grants.of(ACME).isPresent());
  }

  @Test
  void a_forged_word_of_an_uninstall_changes_nothing() { // I-29
    intercom.trades(CODE, TOKEN);
    intercom.opens(TOKEN, person(true, true));
    back(CODE);
    assertFalse(connecting.uninstalled(ACME));
    assertTrue(grants.of(ACME).isPresent());
    assertFalse(connecting.uninstalled(new WorkspaceId("nobody")));
  }

  @Test
  void a_true_word_of_an_uninstall_ends_the_grant() { // I-29
    intercom.trades(CODE, TOKEN);
    intercom.opens(TOKEN, person(true, true));
    back(CODE);
    intercom.closes(TOKEN);
    assertTrue(connecting.uninstalled(ACME));
    assertEquals(Optional.empty(), grants.of(ACME));
  }

  private Result back(Secret code) {
    Secret state = new Secret("state");
    connecting.begin(state);
    return connecting.connect(state, code);
  }

  private static Introduce.Person person(boolean verified, boolean seat) {
    return new Introduce.Person(ACME, EU, "Acme", new TeammateId("814"), verified, seat);
  }
}
