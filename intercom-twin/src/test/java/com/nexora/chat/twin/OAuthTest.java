package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.twin.WebhookReceiver.Received;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reference, sections 1.2 and 1.3.
class OAuthTest {

  private static final String REDIRECT = "https://agent.example/oauth/intercom";
  private static final String SECRET = "public-secret";

  private final WebhookReceiver receiver = new WebhookReceiver();
  private final TwinFixture fixture = new TwinFixture();

  @BeforeEach
  void addPublicApp() {
    fixture.control("POST", "/apps", """
        {"client_id":"agent","client_secret":"%s","redirect_urls":["%s","https://agent.example/2"],
         "webhook_url":"%s","uninstall_url":"%s"}""".formatted(
            SECRET, REDIRECT, receiver.url(), receiver.url("/uninstalled")));
  }

  @AfterEach
  void stop() {
    fixture.close();
    receiver.close();
  }

  private Answer form(String path, String fields) {
    return fixture.send(HttpRequest.newBuilder(fixture.uri(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(fields)));
  }

  private Answer get(String path) {
    return fixture.send(HttpRequest.newBuilder(fixture.uri(path)));
  }

  /// The redirect that follows an admin's consent.
  private URI consent(String who, String more) {
    Answer answer =
        form("/oauth", "client_id=agent&redirect_uri=" + REDIRECT + "&who=" + who + more);
    assertEquals(302, answer.status());
    return URI.create(answer.header("Location"));
  }

  private static String code(URI location) {
    String code = location.getRawQuery().replaceFirst(".*code=([^&]*).*", "$1");
    return URLDecoder.decode(code, StandardCharsets.UTF_8);
  }

  private Answer exchange(String code, String secret) {
    String encoded = URLEncoder.encode(code, StandardCharsets.UTF_8);
    return form(
        "/auth/eagle/token", "client_id=agent&client_secret=" + secret + "&code=" + encoded);
  }

  private String install(String who) {
    return exchange(code(consent(who, "")), SECRET).text("access_token");
  }

  @Test
  void the_authorize_page_passes_the_state_through_untouched() {
    String page = get("/oauth?client_id=agent&state=a%26b%3D").body();
    assertTrue(page.contains("name=\"state\" value=\"a&amp;b=\""), page);
    assertTrue(page.contains("id=\"authorize\""));
    URI back = consent("pacific2:301", "&state=a%26b%3D");
    assertTrue(back.toString().startsWith(REDIRECT + "?code="));
    assertTrue(back.getRawQuery().endsWith("&state=a%26b%3D"));
  }

  @Test
  void an_installation_from_the_app_store_has_no_state() {
    assertTrue(get("/appstore/agent").body().contains("/oauth?client_id=agent"));
    assertFalse(consent("pacific2:301", "").toString().contains("state="));
    assertTrue(get("/appstore/redirect?install_success=true").body().contains("Installed"));
    String failed = "/appstore/redirect?install_success=false&error_message=No%20seat";
    assertTrue(get(failed).body().contains("No seat"));
  }

  @Test
  void only_registered_redirects_are_used_and_the_first_is_the_default() {
    assertEquals(
        400, get("/oauth?client_id=agent&redirect_uri=https://evil.example").status());
    assertEquals(404, get("/oauth?client_id=nobody").status());
    assertTrue(get("/oauth?client_id=agent").body().contains("value=\"" + REDIRECT + "\""));
    String second = URLEncoder.encode("https://agent.example/2", StandardCharsets.UTF_8);
    Answer other = get("/oauth?client_id=agent&redirect_uri=" + second);
    assertEquals(200, other.status(), other.body());
    Answer forged = form("/oauth", "client_id=agent&redirect_uri=https://evil.example&who=a:b");
    assertEquals(400, forged.status());
  }

  @Test
  void a_code_ends_in_an_equals_sign_and_gives_a_token_without_expiry_or_refresh() {
    String code = code(consent("pacific2:301", ""));
    assertTrue(code.endsWith("="));
    Answer answer = exchange(code, SECRET);
    assertEquals("Bearer", answer.at("token_type"));
    assertEquals(answer.at("token"), answer.at("access_token"));
    assertFalse(answer.body().contains("expires_in"));
    assertFalse(answer.body().contains("refresh_token"));
  }

  @Test
  void the_token_endpoint_takes_json_too() {
    String json = "{\"client_id\":\"agent\",\"client_secret\":\"%s\",\"code\":\"%s\"}"
        .formatted(SECRET, code(consent("pacific2:301", "")));
    Answer answer = fixture.send(HttpRequest.newBuilder(fixture.uri("/auth/eagle/token"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json)));
    assertEquals(200, answer.status());
  }

  @Test
  void a_code_is_good_once_for_a_while_and_for_its_own_app_only() {
    String spent = code(consent("pacific2:301", ""));
    assertEquals(200, exchange(spent, SECRET).status());
    Answer again = exchange(spent, SECRET);
    assertEquals(401, again.status());
    assertEquals("Unauthorized Code", again.at("errors.0.message"));
    assertEquals(401, exchange(code(consent("pacific2:301", "")), "wrong").status());
    String late = code(consent("pacific2:301", ""));
    fixture.clock.advance(Duration.ofMinutes(11));
    assertEquals(401, exchange(late, SECRET).status());
    String elsewhere = "client_id=agent&client_secret=" + SECRET
        + "&redirect_uri=https://agent.example/2&code=" + code(consent("pacific2:301", ""));
    assertEquals(401, form("/auth/eagle/token", elsewhere).status());
  }

  @Test
  void me_tells_the_workspace_its_region_and_whether_the_admins_email_is_verified() {
    Answer me = fixture.as(install("pacific2:302"), "GET", "/me", "");
    assertEquals("302", me.at("id"));
    assertEquals(false, me.at("email_verified"));
    assertEquals("pacific2", me.at("app.id_code"));
    assertEquals("AU", me.at("app.region"));
    Answer sam = fixture.as(install("pacific2:301"), "GET", "/me", "");
    assertEquals(true, sam.at("email_verified"));
    assertEquals("EU", fixture.api("GET", "/me").at("app.region"));
  }

  @Test
  void a_token_reaches_its_own_workspace_and_no_other() {
    String token = install("pacific2:301");
    String ours = fixture.startConversation();
    assertEquals(404, fixture.as(token, "GET", "/conversations/" + ours, "").status());
    assertEquals("0", fixture.as(token, "GET", "/conversations", "").text("total_count"));
    assertEquals(
        404, fixture.as(token, "GET", "/contacts/" + TwinFixture.DANA, "").status());
  }

  @Test
  void a_regional_host_knows_its_own_workspaces_and_me_answers_on_every_host() {
    String token = install("pacific2:301");
    String own = fixture.twin.url("au") + "/conversations";
    String other = fixture.twin.url("eu") + "/conversations";
    String me = fixture.twin.url("eu") + "/me";
    assertEquals(200, fixture.as(token, "GET", own, "").status());
    assertEquals(404, fixture.as(token, "GET", other, "").status());
    assertEquals(200, fixture.as(token, "GET", me, "").status());
  }

  @Test
  void a_token_given_back_is_revoked() {
    String token = install("pacific2:301");
    assertEquals(200, fixture.as(token, "POST", "/auth/uninstall", "").status());
    Answer refused = fixture.as(token, "GET", "/me", "");
    assertEquals(401, refused.status());
    assertEquals("token_revoked", refused.at("errors.0.code"));
    assertEquals(401, fixture.as(token, "POST", "/auth/uninstall", "").status());
  }

  @Test
  void tokens_can_be_suspended_and_come_back() {
    String token = install("pacific2:301");
    String here = "/tokens?workspace=pacific2";
    fixture.control("POST", here, "{\"standing\":\"suspended\",\"client_id\":\"agent\"}");
    assertEquals("token_suspended", fixture.as(token, "GET", "/me", "").at("errors.0.code"));
    fixture.control("POST", here, "{\"standing\":\"good\"}");
    assertEquals(200, fixture.as(token, "GET", "/me", "").status());
  }

  @Test
  void an_uninstall_is_hinted_at_without_a_signature_and_ends_token_and_webhooks()
      throws Exception {
    String token = install("pacific2:301");
    fixture.control("POST", "/apps/agent/uninstall?workspace=pacific2", "");
    Received hint = receiver.next();
    assertEquals("{\"app_id\":\"pacific2\"}", hint.body());
    assertEquals("", hint.signature());
    assertEquals("token_revoked", fixture.as(token, "GET", "/me", "").at("errors.0.code"));
    startInPacific();
    assertTrue(receiver.hasNothingMore());
  }

  private void startInPacific() {
    String json = "{\"contact_id\":\"7700000000000000000000a1\",\"body\":\"Hi\"}";
    assertEquals(
        200, fixture.control("POST", "/conversations?workspace=pacific2", json).status());
  }

  @Test
  void one_endpoint_hears_of_every_workspace_that_installed_the_app() throws Exception {
    install("pacific2:301");
    install("harbor1:101");
    startInPacific();
    assertEquals("pacific2", receiver.next().at("app_id"));
    fixture.startConversation();
    assertEquals("harbor1", receiver.next().at("app_id"));
  }

  @Test
  void no_token_and_no_secret_is_in_the_ledger() {
    String token = install("pacific2:301");
    fixture.as(token, "GET", "/me?token=" + token + "&s=" + SECRET, "");
    String ledger = fixture.control("/ledger").body();
    assertFalse(ledger.contains(token));
    assertFalse(ledger.contains(SECRET));
  }
}
