package com.nexora.chat.intercom.oauth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The end of it, or what somebody says is the end.
class UninstallTest extends OauthFixture {

  @Test
  void a_forged_word_of_an_uninstall_is_answered_alike_and_changes_nothing()
      throws Exception { // I-29
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
  void a_true_word_of_an_uninstall_erases_the_grant() throws Exception { // I-29
    journey("/intercom/connect");
    says("GET /me", "401 Unauthorized", error("unauthorized"));
    assertEquals(200, uninstall("{\"app_id\":\"acme\"}"));
    for (int i = 0; i < 500 && grants.of(ACME).isPresent(); i++) {
      Thread.sleep(10);
    }
    assertEquals(Optional.empty(), grants.of(ACME));
  }

  /// How often Intercom was asked whose token it is; once on the journey itself.
  private long asked() {
    return intercom.requests().stream()
        .filter(asked -> asked.startsWith("GET /me "))
        .count();
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
}
