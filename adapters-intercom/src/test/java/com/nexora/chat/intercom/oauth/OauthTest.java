package com.nexora.chat.intercom.oauth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Grant;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.intercom.Plain;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An admin's journey.
class OauthTest extends OauthFixture {

  @Test
  void an_admin_goes_to_intercom_and_comes_back_connected() throws Exception {
    HttpResponse<String> away = get("/intercom/connect", "");
    String state = state(away);
    assertEquals(302, away.statusCode());
    assertEquals(
        "https://app.intercom.com/oauth?client_id=client%26id&state=" + state
            + "&redirect_uri=https%3A%2F%2Fnexora.example%2Fintercom%2Fcallback",
        header(away, "location"));

    HttpResponse<String> back = get(callback(state), cookie(away));
    assertEquals(200, back.statusCode(), back::body);
    assertTrue(back.body().contains("&lt;b&gt;Acme&lt;/b&gt; is connected"), back::body);
    assertEquals(
        Optional.of(new Grant(
            intercom.access().baseUrl(),
            new Secret("tok"),
            Optional.empty(),
            Optional.empty(),
            new TeammateId("814"))),
        grants.of(ACME));
    String trade = intercom.requests().getFirst();
    assertTrue(trade.contains("\"code\":\"" + CODE + "\""), trade);
    assertFalse(trade.toLowerCase(Locale.ROOT).contains("authorization:"), trade);
  }

  @Test
  void the_cookie_is_for_this_host_over_tls_and_no_script() throws Exception {
    String cookie = header(get("/intercom/connect", ""), "set-cookie");
    for (String part :
        List.of("__Host-nexora-connect=", "Secure", "HttpOnly", "SameSite=Lax", "Path=/")) {
      assertTrue(cookie.contains(part), cookie);
    }
  }

  @Test
  void every_journey_has_a_state_of_its_own_that_nobody_guesses() throws Exception { // C-01
    String one = state(get("/intercom/connect", ""));
    String other = state(get("/intercom/connect", ""));
    assertFalse(one.equals(other));
    assertEquals(43, one.length());
  }

  @Test
  void a_journey_that_another_browser_began_is_refused() throws Exception { // C-01
    HttpResponse<String> victims = get("/intercom/connect", "");
    HttpResponse<String> attackers = get("/intercom/connect", "");
    assertEquals(400, get(callback(state(attackers)), cookie(victims)).statusCode());
    assertEquals(400, get(callback(state(attackers)), "").statusCode());
    assertEquals(400, get(callback(""), cookie(victims)).statusCode());
    assertEquals(List.of(), intercom.requests());
  }

  @Test
  void nobody_comes_back_twice() throws Exception { // C-01
    HttpResponse<String> away = get("/intercom/connect", "");
    get(callback(state(away)), cookie(away));
    int asked = intercom.requests().size();
    assertEquals(400, get(callback(state(away)), cookie(away)).statusCode());
    assertEquals(asked, intercom.requests().size());
  }

  @Test
  void a_code_that_intercom_refuses_and_an_unverified_address_connect_nothing() throws Exception {
    says("POST /auth/eagle/token", "401 Unauthorized", error("Unauthorized Code"));
    HttpResponse<String> refused = journey("/intercom/connect");
    assertEquals(400, refused.statusCode());
    says("POST /auth/eagle/token", "200 OK", "{\"token\":\"tok\"}");
    says("GET /me", "200 OK", me(false, "Acme"));
    HttpResponse<String> unverified = journey("/intercom/connect");
    assertEquals(403, unverified.statusCode());
    assertTrue(unverified.body().contains("Verify it"), unverified::body);
    assertEquals(List.of(), grants.all());
  }

  @Test
  void a_workspace_that_nobody_configured_is_told_so_and_given_back() throws Exception { // C-02
    says("GET /me", "200 OK", me(true, "Other").replace("acme", "other"));
    says("POST /auth/uninstall", "200 OK", "{}");
    HttpResponse<String> told = journey("/intercom/connect");
    assertEquals(403, told.statusCode());
    assertTrue(told.body().contains("not expected here"), told::body);
    assertTrue(intercom.requests().getLast().startsWith("POST /auth/uninstall "));
  }

  @Test
  void who_says_no_is_not_scolded() throws Exception {
    HttpResponse<String> away = get("/intercom/connect", "");
    HttpResponse<String> back =
        get("/intercom/callback?error=access_denied&state=" + state(away), cookie(away));
    assertEquals(400, back.statusCode());
    assertTrue(back.body().contains("did not allow"), back::body);
  }

  @Test
  void who_came_from_the_app_store_goes_back_to_it() throws Exception {
    assertEquals(
        "https://app.intercom.com/appstore/redirect?install_success=true",
        header(journey("/intercom/connect?from=appstore"), "location"));
    says("GET /me", "200 OK", me(false, "Acme"));
    String failed = header(journey("/intercom/connect?from=appstore"), "location");
    assertTrue(
        failed.startsWith("https://app.intercom.com/appstore/redirect?install_success=false"
            + "&error_message=Your+e-mail"),
        failed);
  }

  @Test
  void who_was_sent_by_the_app_store_without_a_state_sets_out_anew() throws Exception {
    HttpResponse<String> back = get("/intercom/callback?code=" + CODE, "");
    assertEquals(302, back.statusCode());
    assertEquals("/intercom/connect?from=appstore", header(back, "location"));
    assertEquals(List.of(), intercom.requests());
  }

  @ParameterizedTest // I-20
  @ValueSource(
      strings = {
        "POST /intercom/uninstall%Transfer-Encoding: chunked%%zz%0%%",
        "POST /intercom/uninstall%Transfer-Encoding: chunked%%-1%x%0%%",
        "POST /intercom/uninstall%Content-Length: 9000%%",
        "GET /intercom/connect%Transfer-Encoding: chunked%%zz%0%%",
        "GET /intercom/callback%Transfer-Encoding: chunked%%zz%0%%",
      })
  void what_is_left_of_a_body_is_never_taken_for_a_request(String request) {
    String all = request.replaceFirst("%", " HTTP/1.1%Host: x%")
        + "GET /intercom/connect?hidden HTTP/1.1%Host: x%%".repeat(300);
    String said = Plain.say(service.port(), all.replace("%", "\r\n"));
    assertEquals(1, said.split("HTTP/1.1 ", -1).length - 1, said);
  }
}
