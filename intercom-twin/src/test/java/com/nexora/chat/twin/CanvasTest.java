package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.twin.wire.Json;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Reference, section 5: the twin asks the app what to show beside a conversation.
class CanvasTest {

  private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
  private final WebServer app = WebServer.builder()
      .host("127.0.0.1")
      .port(0)
      .shutdownHook(false)
      .routing(HttpRouting.builder()
          .post("/initialize", (request, response) -> answer(request, response, "hello"))
          .post("/submit", (request, response) -> answer(request, response, "pressed"))
          .post("/broken", (_, response) -> response.send("no canvas")))
      .build()
      .start();
  private final TwinFixture fixture = new TwinFixture();

  private record Asked(String signature, String body) {}

  @AfterEach
  void stop() {
    fixture.close();
    app.stop();
  }

  private void answer(ServerRequest request, ServerResponse response, String words) {
    String signature =
        request.headers().first(HeaderNames.create("X-Body-Signature")).orElse("");
    asked.add(new Asked(signature, request.content().as(String.class)));
    response.send("""
        {"canvas":{"content":{"components":[{"type":"text","text":"%s"}]},"stored_data":{"n":1}}}""".formatted(words));
  }

  private void addApp(String initialize) {
    String base = "http://127.0.0.1:" + app.port();
    fixture.control("POST", "/apps", """
        {"client_id":"card","client_secret":"card-secret","private":true,
         "canvas_initialize_url":"%s","canvas_submit_url":"%s"}""".formatted(base + initialize, base + "/submit"));
  }

  private Answer open(String id) {
    String json = "{\"admin_id\":\"102\"}";
    return fixture.control("POST", "/conversations/" + id + "/canvas", json);
  }

  private static @Nullable Object at(Asked request, String path) {
    return Answer.read(Json.read(request.body().getBytes(StandardCharsets.UTF_8), Map.class), path);
  }

  @Test
  void opening_a_conversation_asks_the_app_and_shows_its_canvas() throws Exception {
    addApp("/initialize");
    String id = fixture.startConversation();
    Answer shown = open(id);
    assertEquals("hello", shown.at("cards.0.canvas.content.components.0.text"));
    Asked request = asked.take();
    assertEquals("harbor1", at(request, "workspace_id"));
    assertEquals("EU", at(request, "workspace_region"));
    assertEquals("102", at(request, "admin.id"));
    assertEquals(TwinFixture.DANA, at(request, "contact.id"));
    assertEquals(id, at(request, "conversation.id"));
    assertEquals("conversation", at(request, "context.location"));
  }

  @Test
  void the_signature_is_hex_hmac_sha256_of_the_raw_body_without_a_prefix() throws Exception {
    addApp("/initialize");
    open(fixture.startConversation());
    Asked request = asked.take();
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("card-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] digest = mac.doFinal(request.body().getBytes(StandardCharsets.UTF_8));
    assertEquals(HexFormat.of().formatHex(digest), request.signature());
  }

  @Test
  void a_pressed_button_goes_to_the_submit_url_with_the_canvas_it_stood_on() throws Exception {
    addApp("/initialize");
    String id = fixture.startConversation();
    open(id);
    asked.take();
    String json = """
        {"client_id":"card","admin_id":"102","component_id":"mute","input_values":{"a":"b"},
         "current_canvas":{"stored_data":{"n":1}}}""";
    Answer shown = fixture.control("POST", "/conversations/" + id + "/canvas/submit", json);
    assertEquals("pressed", shown.at("canvas.content.components.0.text"));
    Asked request = asked.take();
    assertEquals("mute", at(request, "component_id"));
    assertEquals("b", at(request, "input_values.a"));
    assertEquals("1", String.valueOf(at(request, "current_canvas.stored_data.n")));
  }

  @Test
  void an_app_that_answers_nonsense_is_named_and_no_call_counts_against_the_limit() {
    addApp("/broken");
    Answer shown = open(fixture.startConversation());
    assertTrue(shown.text("cards.0.error").contains("no JSON"));
    assertEquals("1665", fixture.api("GET", "/me").header("X-RateLimit-Remaining"));
  }

  @Test
  void an_app_without_a_canvas_shows_nothing() {
    assertEquals(0, open(fixture.startConversation()).list("cards").size());
  }
}
