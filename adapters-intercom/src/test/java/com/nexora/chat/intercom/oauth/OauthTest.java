package com.nexora.chat.intercom.oauth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Connect;
import com.nexora.chat.application.port.Grant;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryAttempts;
import com.nexora.chat.application.testing.InMemoryGrants;
import com.nexora.chat.application.usecase.ConnectWorkspace;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.Plain;
import com.nexora.chat.intercom.PublicApp;
import com.nexora.chat.intercom.client.RawServer;
import com.nexora.chat.intercom.signed.Unproven;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An admin's journey, over real HTTP on both sides: Intercom answers what each test lays down.
class OauthTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final String CODE = "dGhlLWNvZGU=";

  private final Map<String, String> intercomSays = new ConcurrentHashMap<>();
  private final InMemoryGrants grants = new InMemoryGrants();
  private final HttpClient browser = HttpClient.newHttpClient();
  private RawServer intercom;
  private WebServer service;

  @BeforeEach
  void start() throws IOException {
    intercom = new RawServer(this::answer);
    PublicApp app = new PublicApp(
        "client&id",
        new Secret("client-secret"),
        Optional.empty(),
        URI.create("https://app.intercom.com/oauth"),
        intercom.access().baseUrl(),
        URI.create("https://nexora.example"));
    ConnectWorkspace useCase = Connect.workspaces(
        Intercom.introductions(IntercomSettings.DEFAULTS, () -> Optional.of(app)),
        grants,
        new InMemoryAttempts(() -> Instant.EPOCH),
        workspace ->
            workspace.equals(ACME) ? Optional.of(ExamplePolicy.askingBack(1)) : Optional.empty());
    WebServerConfig.Builder guarded = WebServer.builder();
    Intercom.open(IntercomSettings.DEFAULTS, _ -> Optional.empty()).guard(guarded);
    service = guarded
        .host("127.0.0.1")
        .shutdownHook(false)
        .routing(HttpRouting.builder()
            .register(Intercom.oauth(app, useCase))
            .register(new UninstallEndpoint(
                w -> grants.of(w).isPresent(), useCase, new Unproven(1 << 20))))
        .build()
        .start();
    says(
        "POST /auth/eagle/token", "200 OK", "{\"token_type\":\"Bearer\",\"access_token\":\"tok\"}");
    says("GET /me", "200 OK", me(true, "<b>Acme</b>"));
  }

  @AfterEach
  void stop() throws IOException {
    service.stop();
    intercom.close();
    browser.close();
  }

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
  void every_journey_has_a_state_of_its_own_that_nobody_guesses() throws Exception {
    String one = state(get("/intercom/connect", ""));
    String other = state(get("/intercom/connect", ""));
    assertFalse(one.equals(other));
    assertEquals(43, one.length());
  }

  @Test
  void a_journey_that_another_browser_began_is_refused() throws Exception {
    HttpResponse<String> victims = get("/intercom/connect", "");
    HttpResponse<String> attackers = get("/intercom/connect", "");
    assertEquals(400, get(callback(state(attackers)), cookie(victims)).statusCode());
    assertEquals(400, get(callback(state(attackers)), "").statusCode());
    assertEquals(400, get(callback(""), cookie(victims)).statusCode());
    assertEquals(List.of(), intercom.requests());
  }

  @Test
  void nobody_comes_back_twice() throws Exception {
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
  void a_workspace_that_nobody_configured_is_told_so_and_given_back() throws Exception {
    says("GET /me", "200 OK", me(true, "Other").replace("acme", "other"));
    says("POST /auth/uninstall", "200 OK", "{}");
    HttpResponse<String> told = journey("/intercom/connect");
    assertEquals(403, told.statusCode());
    assertTrue(told.body().contains("not configured here"), told::body);
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

  @Test
  void a_forged_word_of_an_uninstall_is_answered_alike_and_changes_nothing() throws Exception {
    journey("/intercom/connect");
    assertEquals(200, uninstall("{\"app_id\":\"acme\"}"));
    assertEquals(200, uninstall("{\"app_id\":\"nobody\"}"));
    assertEquals(200, uninstall("not json"));
    for (int i = 0; i < 500 && asked() < 2; i++) {
      Thread.sleep(10);
    }
    assertEquals(2, asked());
    assertTrue(grants.of(ACME).isPresent());
  }

  @Test
  void a_true_word_of_an_uninstall_erases_the_grant() throws Exception {
    journey("/intercom/connect");
    says("GET /me", "401 Unauthorized", error("unauthorized"));
    assertEquals(200, uninstall("{\"app_id\":\"acme\"}"));
    for (int i = 0; i < 500 && grants.of(ACME).isPresent(); i++) {
      Thread.sleep(10);
    }
    assertEquals(Optional.empty(), grants.of(ACME));
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

  /// How often Intercom was asked whose token it is; once on the journey itself.
  private long asked() {
    return intercom.requests().stream()
        .filter(asked -> asked.startsWith("GET /me "))
        .count();
  }

  private HttpResponse<String> journey(String from) throws Exception {
    HttpResponse<String> away = get(from, "");
    return get(callback(state(away)), cookie(away));
  }

  private int uninstall(String body) throws Exception {
    return browser
        .send(
            HttpRequest.newBuilder(URI.create(address("/intercom/uninstall")))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString())
        .statusCode();
  }

  private HttpResponse<String> get(String path, String cookie) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  private String address(String path) {
    return "http://127.0.0.1:" + service.port() + path;
  }

  private static String callback(String state) {
    return "/intercom/callback?code=" + CODE + "&state=" + state;
  }

  private static String state(HttpResponse<String> away) {
    return header(away, "location").replaceAll(".*[?&]state=([^&]*).*", "$1");
  }

  private static String cookie(HttpResponse<String> away) {
    return header(away, "set-cookie").split(";", 2)[0];
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String me(boolean verified, String name) {
    return "{\"type\":\"admin\",\"id\":\"814\",\"email_verified\":" + verified
        + ",\"has_inbox_seat\":true,\"app\":{\"id_code\":\"acme\",\"name\":\"" + name
        + "\",\"region\":\"US\"}}";
  }

  private static String error(String message) {
    return "{\"type\":\"error.list\",\"errors\":[{\"code\":\"unauthorized\",\"message\":\""
        + message + "\"}]}";
  }

  private void says(String request, String status, String body) {
    intercomSays.put(request, RawServer.response(status, "", body));
  }

  private void answer(int number, OutputStream out) throws IOException {
    String request = intercom.requests().get(number - 1);
    String what = request.substring(0, request.indexOf(" HTTP/1.1"));
    out.write(intercomSays
        .getOrDefault(what, RawServer.response("404 Not Found", "", error("not_found")))
        .getBytes(StandardCharsets.UTF_8));
  }
}
