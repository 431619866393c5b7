package com.nexora.chat.console;

import static com.nexora.chat.console.TestConsole.ACME;
import static com.nexora.chat.console.TestConsole.ELSEWHERE;
import static com.nexora.chat.console.TestConsole.NORA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.application.testing.InMemoryIntroduction;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.access.Throttle;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// People who sign in with Intercom. Nora connected every workspace.
class FromIntercomTest {

  private static final TeammateId SAM = new TeammateId("901");
  private static final String TEAMMATE = "/console/w/acme/people/teammate";

  private final TestConsole console = new TestConsole();

  @AfterEach
  void close() {
    console.close();
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }

  @Test
  void the_page_to_sign_in_leads_to_intercom_and_intercom_back_into_the_workspace() {
    Browsing nora = console.browser();
    assertTrue(nora.get("/console/sign-in", 200).body().contains("Sign in with Intercom"));
    HttpResponse<String> away = nora.get("/console/sign-in/intercom", 303);
    assertTrue(location(away).startsWith("https://app.intercom.com/oauth?state="), location(away));
    HttpResponse<String> back = nora.comesFromIntercom(ACME, NORA);
    assertEquals("/console", location(back));
    assertTrue(nora.get("/console/w/acme", 200).body().contains("teammate 814 of acme"));
    assertEquals(303, nora.post("/console/sign-out", Map.of()).statusCode());
    nora.get("/console/w/acme", 303);
  }

  @Test
  void no_other_site_sends_anybody_on_the_journey_nor_uses_up_its_attempts() { // C-04, C-07
    Browsing nora = console.browser();
    for (List<String> headers : List.of(
        List.of("Sec-Fetch-Site", "cross-site", "Sec-Fetch-Dest", "image"),
        List.of("Sec-Fetch-Site", "cross-site", "Sec-Fetch-Dest", "document"),
        List.of("Sec-Fetch-Site", "same-site", "Sec-Fetch-Dest", "document"),
        List.of("Sec-Fetch-Site", "same-origin", "Sec-Fetch-Dest", "iframe"))) {
      for (int i = 0; i <= Throttle.FREE_FOR_A_PLACE; i++) {
        HttpResponse<String> kept = nora.send(nora.request("/console/sign-in/intercom")
            .headers(headers.toArray(String[]::new))
            .GET());
        assertEquals("/console/sign-in", location(kept), headers.toString());
        assertTrue(kept.headers().firstValue("Set-Cookie").isEmpty());
      }
    }
    for (String site : List.of("same-origin", "none")) {
      HttpResponse<String> away = nora.send(nora.request("/console/sign-in/intercom")
          .headers("Sec-Fetch-Site", site, "Sec-Fetch-Dest", "document")
          .GET());
      assertTrue(location(away).startsWith("https://app.intercom.com/"), site);
    }
  }

  @Test
  void who_comes_from_a_workspace_that_nobody_connected_is_told_what_signing_in_left_there() {
    HttpResponse<String> refused = console.browser().comesFromIntercom(ELSEWHERE, NORA);
    assertEquals(403, refused.statusCode());
    assertTrue(refused.body().contains("can remove it in Intercom"), refused.body());
  }

  @Test
  void what_binds_the_journey_to_the_browser_is_read_by_no_script_and_sent_over_tls() { // C-01
    String cookie = console
        .browser()
        .get("/console/sign-in/intercom")
        .headers()
        .firstValue("Set-Cookie")
        .orElseThrow();
    for (String flag : List.of(
        "__Host-nexora-journey=", "Secure", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=600")) {
      assertTrue(cookie.contains(flag), cookie);
    }
    assertFalse(cookie.contains("Domain"), cookie);
  }

  @Test
  void nobody_is_led_into_an_account_by_a_journey_that_somebody_else_began() { // C-01, C-04
    Browsing attacker = console.browser();
    attackersCode();
    Browsing victim = console.browser();
    for (boolean underWay : new boolean[] {false, true}) {
      if (underWay) {
        victim.setsOut();
      }
      HttpResponse<String> refused = victim.get(Browsing.back(attacker.setsOut(), "code"));
      assertEquals(400, refused.statusCode());
      assertTrue(refused.body().contains("not begun in this browser"), refused.body());
    }
    victim.setsOut();
    assertEquals(400, victim.get("/console/sign-in/intercom/back?code=code").statusCode());
    assertEquals(400, victim.get(Browsing.back("", "code")).statusCode());
  }

  private void attackersCode() {
    console.intercom.opens(
        new Secret("token"),
        new Introduce.Person(ACME, InMemoryIntroduction.API, "Acme", NORA, true, true));
    console.intercom.trades(new Secret("code"), new Secret("token"));
  }

  @Test
  void nobody_comes_back_twice() { // C-01
    Browsing nora = console.browser();
    String state = nora.setsOut();
    String journey = nora.request("/").build().headers().firstValue("Cookie").orElseThrow();
    console.intercom.opens(
        new Secret("token"),
        new Introduce.Person(ACME, InMemoryIntroduction.API, "Acme", NORA, true, true));
    console.intercom.trades(new Secret("code"), new Secret("token"));
    assertEquals(303, nora.get(Browsing.back(state, "code")).statusCode());
    console.intercom.trades(new Secret("code"), new Secret("token"));
    Browsing replayer = console.browser();
    replayer.bring(journey);
    assertEquals(400, replayer.get(Browsing.back(state, "code")).statusCode());
  }

  @Test
  void the_session_is_always_a_new_one_and_the_one_before_ends() { // C-03
    Browsing nora = console.browser();
    nora.bring("__Host-nexora=chosen-by-me");
    nora.comesFromIntercom(ACME, NORA);
    String first = nora.cookie();
    assertNotEquals("__Host-nexora=chosen-by-me", first);
    nora.comesFromIntercom(ACME, NORA);
    assertNotEquals(first, nora.cookie());
    Browsing thief = console.browser();
    thief.bring(first);
    thief.get("/console/w/acme", 303);
  }

  @Test
  void no_address_says_where_one_goes_afterwards() {
    Browsing nora = console.browser();
    for (String asked : List.of(
        "/console/sign-in/intercom?next=https%3A%2F%2Fevil.example&redirect_uri=https%3A%2F%2Fevil.example",
        "/console/sign-in/intercom?return=%2F%2Fevil.example")) {
      assertFalse(location(nora.get(asked, 303)).contains("evil"), asked);
    }
    console.intercom.opens(
        new Secret("token"),
        new Introduce.Person(ACME, InMemoryIntroduction.API, "Acme", NORA, true, true));
    console.intercom.trades(new Secret("code"), new Secret("token"));
    HttpResponse<String> back =
        nora.get(Browsing.back(nora.setsOut(), "code") + "&next=https%3A%2F%2Fevil.example");
    assertEquals("/console", location(back));
  }

  @Test
  void who_is_refused_learns_what_to_do() { // C-02, C-13
    Browsing somebody = console.browser();
    HttpResponse<String> elsewhere = somebody.comesFromIntercom(ELSEWHERE, NORA);
    assertEquals(403, elsewhere.statusCode());
    assertTrue(elsewhere.body().contains("elsewhere, is not connected"), elsewhere.body());
    console.account("olga", ACME, Role.OWNER);
    HttpResponse<String> noRole = somebody.comesFromIntercom(ACME, SAM);
    assertEquals(403, noRole.statusCode());
    assertTrue(noRole.body().contains("Ask one of its owners"), noRole.body());
    assertTrue(noRole.body().contains("you are teammate 901"), noRole.body());
    console.intercom.opens(
        new Secret("token"),
        new Introduce.Person(ACME, InMemoryIntroduction.API, "Acme", SAM, false, true));
    console.intercom.trades(new Secret("code"), new Secret("token"));
    HttpResponse<String> unverified = somebody.get(Browsing.back(somebody.setsOut(), "code"));
    assertEquals(403, unverified.statusCode());
    assertTrue(unverified.body().contains("not verified"), unverified.body());
    HttpResponse<String> declined = somebody.get(
        "/console/sign-in/intercom/back?error=access_denied&state=" + somebody.setsOut());
    assertEquals(400, declined.statusCode());
    assertTrue(declined.body().contains("declined"), declined.body());
    assertEquals(400, somebody.get(Browsing.back(somebody.setsOut(), "other")).statusCode());
    somebody.get("/console/w/acme", 303);
  }

  @Test
  void an_owner_gives_a_teammate_a_role_and_types_their_password_for_it() { // C-13
    console.account("olga", ACME, Role.OWNER);
    Browsing olga = console.signedIn("olga");
    Map<String, String> sam = Map.of("teammate", "901", "role", "editor", "term", "4h");
    assertEquals(403, olga.post(TEAMMATE, sam).statusCode());
    assertEquals(
        400,
        olga.post(TEAMMATE, Map.of("teammate", "no id", "role", "editor", "term", "4h"))
            .statusCode());
    assertEquals(
        303,
        olga.post(
                TEAMMATE,
                Map.of(
                    "teammate",
                    "901",
                    "role",
                    "editor",
                    "term",
                    "4h",
                    "password",
                    TestConsole.PASSWORD.value()))
            .statusCode());
    Browsing sams = console.browser();
    assertEquals(303, sams.comesFromIntercom(ACME, SAM).statusCode());
    sams.get("/console/w/acme/playground", 200);
    sams.get("/console/w/acme/people", 403);
  }

  @Test
  void an_owner_without_a_password_confirms_by_coming_from_intercom_again() { // C-13
    Browsing nora = console.browser();
    nora.comesFromIntercom(ACME, NORA);
    Map<String, String> sam = Map.of("teammate", "901", "role", "viewer", "term", "always");
    assertEquals(303, nora.post(TEAMMATE, sam).statusCode());
    console.memory.letPass(Duration.ofMinutes(10));
    assertFalse(nora.get("/console/w/acme/people", 200).body().contains("type=\"password\""));
    HttpResponse<String> late = nora.post(TEAMMATE, sam);
    assertEquals(403, late.statusCode());
    assertTrue(late.body().contains("Sign in with Intercom again"), late.body());
    nora.comesFromIntercom(ACME, NORA);
    assertEquals(303, nora.post(TEAMMATE, sam).statusCode());
  }
}
