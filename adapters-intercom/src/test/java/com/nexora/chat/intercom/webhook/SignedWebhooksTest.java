package com.nexora.chat.intercom.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whose signature opens the endpoint. The numbers in comments are the faults of the catalogue that
/// the tests answer.
class SignedWebhooksTest {

  private final Ingress ingress = new Ingress();

  @AfterEach
  void stop() {
    ingress.close();
  }

  @Test
  void without_a_signature_nothing_is_stored() { // I-03
    assertEquals(401, ingress.post("ws-a", Payloads.reply(), List.of()));
    assertTrue(ingress.received().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sha1=",
        "sha1=00",
        "sha256=%s",
        "SHA1=%s",
        "%s",
        "sha1=%s0",
        "sha1= %s",
        "sha1=%s,",
        "sha1=zz%s",
        "sha1=0000000000000000000000000000000000000000"
      })
  void a_wrong_signature_is_refused(String pattern) { // I-04
    byte[] body = Payloads.reply();
    String signature = pattern.formatted(Ingress.hmac(Ingress.SECRET_A, body));
    assertEquals(401, ingress.post("ws-a", body, List.of(signature)));
    assertTrue(ingress.received().isEmpty());
  }

  @Test
  void upper_case_digits_are_the_same_signature() { // I-04
    byte[] body = Payloads.reply();
    String digits = Ingress.hmac(Ingress.SECRET_A, body).toUpperCase(Locale.ROOT);
    assertEquals(200, ingress.post("ws-a", body, List.of("sha1=" + digits)));
  }

  @Test
  void two_signatures_are_none() { // I-04
    byte[] body = Payloads.reply();
    String right = "sha1=" + Ingress.hmac(Ingress.SECRET_A, body);
    assertEquals(401, ingress.post("ws-a", body, List.of(right, right)));
    assertTrue(ingress.received().isEmpty());
  }

  @Test
  void one_changed_byte_breaks_the_signature() { // I-05
    byte[] body = Payloads.reply();
    String signature = "sha1=" + Ingress.hmac(Ingress.SECRET_A, body);
    body[body.length / 2] ^= 1;
    assertEquals(401, ingress.post("ws-a", body, List.of(signature)));
    assertTrue(ingress.received().isEmpty());
  }

  @Test
  void the_other_connections_secret_opens_nothing() { // I-06
    byte[] body = Payloads.reply();
    String signature = "sha1=" + Ingress.hmac(Ingress.SECRET_B, body);
    assertEquals(401, ingress.post("ws-a", body, List.of(signature)));
    assertTrue(ingress.received().isEmpty());
  }

  @Test
  void what_the_previous_secret_signed_is_received_and_told_once() { // I-07
    byte[] body = Payloads.reply();
    List<String> previous = List.of("sha1=" + Ingress.hmac("previous-" + Ingress.SECRET_A, body));
    try (Warnings warnings = new Warnings(WebhookEndpoint.class)) {
      assertEquals(200, ingress.post("ws-a", body, previous));
      assertEquals(200, ingress.post("ws-a", body, previous));
      assertEquals(
          List.of("Workspace ws-a: a webhook is still signed with the previous client secret"
              + " (said once an hour)"),
          warnings.told());
    }
    assertEquals(2, ingress.received().size());
  }

  @Test
  void another_workspaces_previous_secret_opens_nothing() { // I-06, I-07
    byte[] body = Payloads.reply();
    String signature = "sha1=" + Ingress.hmac("previous-" + Ingress.SECRET_B, body);
    assertEquals(401, ingress.post("ws-a", body, List.of(signature)));
    assertTrue(ingress.received().isEmpty());
  }

  @Test
  void a_wrong_secret_is_told_before_the_sender_gives_up() { // I-07
    try (Warnings warnings = new Warnings(WebhookEndpoint.class)) {
      ingress.post("ws-a", Payloads.reply(), List.of());
      ingress.post("ws-a", Payloads.reply(), List.of());
      ingress.post("nobody", Payloads.reply(), List.of());
      assertEquals(1, warnings.told().size(), warnings.told().toString());
      assertFalse(warnings.told().getFirst().contains(Ingress.SECRET_A));
    }
  }

  @Test
  void an_unknown_connection_is_answered_like_a_wrong_signature() {
    byte[] body = Payloads.reply();
    assertEquals(401, ingress.postSigned("nobody", body));
    assertEquals(401, ingress.postSigned("x".repeat(129), body));
    assertTrue(ingress.received().isEmpty());
  }
}
