package com.nexora.chat.intercom.oauth;

import com.nexora.chat.application.Connect;
import com.nexora.chat.application.testing.InMemoryAttempts;
import com.nexora.chat.application.testing.InMemoryGrants;
import com.nexora.chat.application.usecase.ConnectWorkspace;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// An admin's journey and what follows, over real HTTP on both sides: Intercom answers what each
/// test lays down.
abstract class OauthFixture {

  static final WorkspaceId ACME = new WorkspaceId("acme");
  static final String CODE = "dGhlLWNvZGU=";

  private final Map<String, String> intercomSays = new ConcurrentHashMap<>();
  final InMemoryGrants grants = new InMemoryGrants();
  final HttpClient browser = HttpClient.newHttpClient();
  RawServer intercom;
  WebServer service;

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
        ACME::equals);
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

  HttpResponse<String> journey(String from) throws Exception {
    HttpResponse<String> away = get(from, "");
    return get(callback(state(away)), cookie(away));
  }

  HttpResponse<String> get(String path, String cookie) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  String address(String path) {
    return "http://127.0.0.1:" + service.port() + path;
  }

  static String callback(String state) {
    return "/intercom/callback?code=" + CODE + "&state=" + state;
  }

  static String state(HttpResponse<String> away) {
    return header(away, "location").replaceAll(".*[?&]state=([^&]*).*", "$1");
  }

  static String cookie(HttpResponse<String> away) {
    return header(away, "set-cookie").split(";", 2)[0];
  }

  static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  static String me(boolean verified, String name) {
    return "{\"type\":\"admin\",\"id\":\"814\",\"email_verified\":" + verified
        + ",\"has_inbox_seat\":true,\"app\":{\"id_code\":\"acme\",\"name\":\"" + name
        + "\",\"region\":\"US\"}}";
  }

  static String error(String message) {
    return "{\"type\":\"error.list\",\"errors\":[{\"code\":\"unauthorized\",\"message\":\""
        + message + "\"}]}";
  }

  void says(String request, String status, String body) {
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
