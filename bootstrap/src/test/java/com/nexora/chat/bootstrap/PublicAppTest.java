package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole service with a real database and the public app, from an admin's first click to a
/// customer's answer, to the end of it.
class PublicAppTest {

  /// Where browsers find the service; here, nobody listens there.
  private static final String HOME = "http://localhost:9";

  @TempDir
  Path data;

  @Test
  void an_admin_lets_the_app_in_customers_are_answered_and_an_uninstall_ends_it()
      throws IOException {
    System.setProperty("DJL_CACHE_DIR", data.resolve("native").toString());
    try (Harborlane harborlane = new Harborlane()) {
      harborlane.post("/twin/apps", """
          {"client_id":"agent","client_secret":"public-secret",
           "redirect_urls":["%s/intercom/callback","%s/console/sign-in/intercom/back"]}""".formatted(HOME, HOME));
      try (Service service = Service.start(
          settings(harborlane.url()), List.of(Harborlane.configured(Optional.empty())))) {
        String here = "http://127.0.0.1:" + service.port();
        assertTrue(letIn(harborlane, here).contains("Harborlane is connected"));
        assertTrue(signedIn(harborlane, here)
            .contains("teammate " + Harborlane.NORA + " of " + Harborlane.ID));

        harborlane.post(
            "/twin/webhooks/url",
            "{\"client_id\":\"agent\",\"url\":\"" + here + "/webhooks/intercom\"}");
        URI conversation = harborlane.customerAsks("Where is the moon?");
        Harborlane.await(() -> harborlane.replies(conversation) == 1);

        harborlane.post("/twin/apps/agent/uninstall", "{}");
        assertEquals(
            200,
            harborlane
                .send(HttpRequest.newBuilder(URI.create(here + "/intercom/uninstall"))
                    .POST(BodyPublishers.ofString("{\"app_id\":\"" + Harborlane.ID + "\"}")))
                .statusCode());
        Harborlane.await(() -> workspaces(harborlane.url()).contains("ended"));
      }
    }
  }

  /// What an operator is told of the connected workspaces.
  private String workspaces(URI twin) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertEquals(
        0,
        GrantCommand.run(
            List.of("workspaces"), environment(twin), InputStream.nullInputStream(), both, both));
    return out.toString(StandardCharsets.UTF_8);
  }

  /// Goes there as a browser does, and says yes.
  private static String letIn(Harborlane harborlane, String here) throws IOException {
    return back(harborlane, here, "/intercom/connect", "/intercom/callback").body();
  }

  /// Signs in to the console with Intercom, and says what is seen then. The app stays installed.
  private static String signedIn(Harborlane harborlane, String here) throws IOException {
    HttpResponse<String> back =
        back(harborlane, here, "/console/sign-in/intercom", "/console/sign-in/intercom/back");
    String session = back.headers().allValues("set-cookie").stream()
        .filter(cookie -> cookie.startsWith("__Host-nexora="))
        .findFirst()
        .orElseThrow(() -> new AssertionError(back.body()));
    return harborlane
        .send(HttpRequest.newBuilder(URI.create(here + "/console/w/" + Harborlane.ID))
            .header("Cookie", session.split(";", 2)[0]))
        .body();
  }

  private static HttpResponse<String> back(
      Harborlane harborlane, String here, String from, String to) throws IOException {
    HttpResponse<String> away = harborlane.send(HttpRequest.newBuilder(URI.create(here + from)));
    String state = header(away, "location").replaceFirst(".*[?&]state=([^&]*).*", "$1");
    HttpResponse<String> yes =
        harborlane.send(HttpRequest.newBuilder(URI.create(harborlane.url() + "/oauth"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("client_id=agent&redirect_uri=" + HOME + to + "&who="
                + Harborlane.ID + ":" + Harborlane.NORA + "&state=" + state)));
    return harborlane.send(
        HttpRequest.newBuilder(URI.create(header(yes, "location").replace(HOME, here)))
            .header("Cookie", header(away, "set-cookie").split(";", 2)[0]));
  }

  private static String header(HttpResponse<String> response, String name) {
    return response
        .headers()
        .firstValue(name)
        .orElseThrow(() -> new AssertionError(response.body()));
  }

  private Settings settings(URI twin) {
    return Settings.read(environment(twin));
  }

  private Map<String, String> environment(URI twin) {
    return Map.of(
        "NEXORA_DATA",
        data.toString(),
        "NEXORA_PORT",
        "0",
        "NEXORA_WORKERS",
        "1",
        "NEXORA_APP_CLIENT_ID",
        "agent",
        "NEXORA_APP_CLIENT_SECRET",
        "public-secret",
        "NEXORA_APP_AUTHORIZE",
        twin + "/oauth",
        "NEXORA_APP_API",
        twin.toString(),
        "NEXORA_HOME",
        HOME);
  }
}
