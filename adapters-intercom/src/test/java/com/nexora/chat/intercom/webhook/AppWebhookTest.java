package com.nexora.chat.intercom.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.ReceiveWebhook.Notification;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The public app's webhooks come in at one address, and belong to the workspace they name.
class AppWebhookTest {

  private final Ingress ingress = new Ingress();

  @AfterEach
  void stop() {
    ingress.close();
  }

  @Test
  void intercom_may_ask_for_the_address() {
    assertEquals(200, ingress.head(Ingress.THE_APP));
  }

  @Test
  void what_names_a_workspace_that_let_the_app_in_is_received_there() {
    assertEquals(200, ingress.postSigned(Ingress.THE_APP, naming("ws-app")));
    assertEquals(
        List.of(new WorkspaceId("ws-app")),
        ingress.received().stream().map(Ingress.Received::connection).toList());
  }

  @Test
  void what_names_anybody_else_is_parked_and_answered_alike() { // I-17
    assertEquals(200, ingress.postSigned(Ingress.THE_APP, naming("ws-a")));
    assertEquals(200, ingress.postSigned(Ingress.THE_APP, naming("nobody")));
    assertEquals(List.of(), ingress.received());
    assertEquals(2, ingress.parked().size());
  }

  @Test
  void what_cannot_be_read_is_parked() {
    assertEquals(200, ingress.postSigned(Ingress.THE_APP, "{".getBytes(StandardCharsets.UTF_8)));
    assertInstanceOf(Notification.Unreadable.class, ingress.parked().getFirst());
  }

  @Test
  void another_secret_than_the_apps_is_refused() {
    byte[] body = naming("ws-app");
    assertEquals(
        401,
        ingress.post(
            Ingress.THE_APP, body, List.of("sha1=" + Ingress.hmac(Ingress.SECRET_A, body))));
    assertEquals(401, ingress.post(Ingress.THE_APP, body, List.of()));
    assertEquals(List.of(), ingress.received());
    assertEquals(List.of(), ingress.parked());
  }

  @Test
  void the_apps_secret_opens_no_private_apps_address() {
    byte[] body = naming("ws-a");
    assertEquals(
        401,
        ingress.post("ws-a", body, List.of("sha1=" + Ingress.hmac(Ingress.SECRET_OF_APP, body))));
  }

  @Test
  void what_cannot_be_stored_is_to_come_again() {
    ingress.fails(new PortFailure("away", new IllegalStateException()));
    assertEquals(503, ingress.postSigned(Ingress.THE_APP, naming("ws-app")));
  }

  private static byte[] naming(String workspace) {
    return Payloads.text("reply.json").replace("ws-a", workspace).getBytes(StandardCharsets.UTF_8);
  }
}
