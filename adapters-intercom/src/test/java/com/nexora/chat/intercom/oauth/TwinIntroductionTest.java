package com.nexora.chat.intercom.oauth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Connect;
import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.application.testing.InMemoryAttempts;
import com.nexora.chat.application.testing.InMemoryGrants;
import com.nexora.chat.application.testing.IntroduceContract;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.PublicApp;
import com.nexora.chat.twin.Twin;
import com.nexora.chat.twin.TwinSettings;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contract, and a whole journey, against the twin's own consent page.
class TwinIntroductionTest implements IntroduceContract {

  private static final WorkspaceId PACIFIC = new WorkspaceId("pacific2");
  private static final String SAM = PACIFIC + ":301";
  private static final String UNVERIFIED_UNA = PACIFIC + ":302";
  private static final URI HOME = URI.create("http://localhost:9");
  private static final String CALLBACK = HOME + "/intercom/callback";

  private final HttpClient browser = HttpClient.newHttpClient();
  private final Twin twin = Twin.start(TwinSettings.of(
      Path.of(
          System.getProperty("nexora.root"), "intercom-twin/src/test/resources/other-workspace"),
      "unused",
      "unused"));
  private final PublicApp app = new PublicApp(
      "agent",
      new Secret("public-secret"),
      Optional.empty(),
      URI.create(twin.url() + "/oauth"),
      twin.url(),
      HOME);
  private final Introduce introduce =
      Intercom.introductions(IntercomSettings.DEFAULTS, () -> Optional.of(app));

  @BeforeEach
  void offerTheApp() {
    HttpResponse<String> made = send(HttpRequest.newBuilder(URI.create(twin.url() + "/twin/apps"))
        .POST(BodyPublishers.ofString("""
            {"client_id":"agent","client_secret":"public-secret","redirect_urls":["%s"]}""".formatted(CALLBACK))));
    assertEquals(200, made.statusCode(), made::body);
  }

  @AfterEach
  void stop() {
    twin.close();
    browser.close();
  }

  @Override
  public Introduce introduce() {
    return introduce;
  }

  @Override
  public URI api() {
    return twin.url();
  }

  @Override
  public WorkspaceId workspace() {
    return PACIFIC;
  }

  @Override
  public Secret letIn() {
    return new Secret(query(consent(SAM, ""), "code"));
  }

  @Override
  public Secret letInUnverified() {
    return new Secret(query(consent(UNVERIFIED_UNA, ""), "code"));
  }

  @Test
  void an_admin_goes_through_the_consent_page_and_comes_back_connected() {
    InMemoryGrants grants = new InMemoryGrants();
    WebServer service = WebServer.builder()
        .host("127.0.0.1")
        .shutdownHook(false)
        .routing(HttpRouting.builder()
            .register(Intercom.oauth(
                app,
                Connect.workspaces(
                    introduce, grants, new InMemoryAttempts(() -> Instant.EPOCH), _ -> true))))
        .build()
        .start();
    try {
      String here = "http://127.0.0.1:" + service.port();
      HttpResponse<String> away =
          send(HttpRequest.newBuilder(URI.create(here + "/intercom/connect")));
      String consentPage = away.headers().firstValue("location").orElseThrow();
      assertTrue(
          send(HttpRequest.newBuilder(URI.create(consentPage))).body().contains("authorize"));

      URI back = consent(SAM, "&state=" + query(URI.create(consentPage), "state"));
      HttpResponse<String> connected = send(HttpRequest.newBuilder(
              URI.create(here + back.getRawPath() + "?" + back.getRawQuery()))
          .header(
              "Cookie", away.headers().firstValue("set-cookie").orElseThrow().split(";", 2)[0]));
      assertEquals(200, connected.statusCode(), connected::body);
      assertTrue(connected.body().contains("Pacific is connected"), connected::body);
      assertTrue(grants.of(PACIFIC).isPresent());
    } finally {
      service.stop();
    }
  }

  /// What follows when an admin says yes on the twin's page.
  private URI consent(String who, String more) {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(twin.url() + "/oauth"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(
            "client_id=agent&redirect_uri=" + CALLBACK + "&who=" + who + more)));
    return URI.create(answer.headers().firstValue("location").orElseThrow());
  }

  private static String query(URI address, String name) {
    return URLDecoder.decode(
        address.getRawQuery().replaceFirst(".*\\b" + name + "=([^&]*).*", "$1"),
        StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return browser.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
