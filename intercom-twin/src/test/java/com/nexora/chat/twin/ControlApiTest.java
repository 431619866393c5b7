package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ControlApiTest {

  private final TwinFixture fixture = new TwinFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  private Answer teammate(String id, String json) {
    return fixture.control("POST", "/conversations/" + id + "/teammate", json);
  }

  @Test
  void a_customer_sees_neither_notes_nor_attributes_nor_assignments() {
    String id = fixture.startConversation("https://harborlane.example/pricing", "Hi");
    fixture.reply(id, "note", "a secret");
    fixture.reply(id, "comment", "an answer");
    String attributes = "{\"custom_attributes\":{\"Intent\":\"hidden\"}}";
    fixture.api("PUT", "/conversations/" + id, attributes);
    Answer seen = fixture.control("/conversations/" + id + "?as=customer");
    assertEquals(2, seen.list("messages").size());
    assertEquals("an answer", seen.at("messages.1.text"));
    String everything = new String(seen.response().body(), StandardCharsets.UTF_8);
    assertFalse(everything.contains("a secret"));
    assertFalse(everything.contains("hidden"));
    assertFalse(everything.contains("assignee"));
  }

  @Test
  void a_teammate_sees_everything_in_order() {
    String id = fixture.startConversation("https://harborlane.example/pricing", "Hi");
    fixture.reply(id, "note", "<b>a note</b>");
    Answer seen = fixture.control("/conversations/" + id);
    assertEquals("customer", seen.at("messages.0.kind"));
    assertEquals("Workflow assigned to Nexora", seen.at("messages.1.text"));
    assertEquals("note", seen.at("messages.2.kind"));
    assertEquals("<p><b>a note</b></p>", seen.at("messages.2.html"));
    assertEquals("Nexora", seen.at("assignee.name"));
    assertEquals("Acme & Sons", seen.at("contact.companies.0.name"));
  }

  @Test
  void what_a_human_does_carries_no_app_code() {
    String id = fixture.startConversation();
    teammate(id, "{\"admin_id\":\"102\",\"action\":\"comment\",\"body\":\"I am here\"}");
    Answer conversation = fixture.api("GET", "/conversations/" + id);
    assertEquals("102", conversation.at("conversation_parts.conversation_parts.0.author.id"));
    assertNull(conversation.at("conversation_parts.conversation_parts.0.app_package_code"));
  }

  @Test
  void a_human_can_note_assign_close_and_open() {
    String id = fixture.startConversation();
    teammate(id, "{\"admin_id\":\"102\",\"action\":\"note\",\"body\":\"Mine\"}");
    Answer assigned = teammate(
        id,
        "{\"admin_id\":\"102\",\"action\":\"assign\",\"assignee_type\":\"team\","
            + "\"assignee_id\":\"201\"}");
    assertEquals("Billing", assigned.at("team.name"));
    Answer closed = teammate(id, "{\"admin_id\":\"102\",\"action\":\"close\"}");
    assertEquals("closed", closed.at("state"));
    Answer opened = teammate(id, "{\"admin_id\":\"102\",\"action\":\"open\"}");
    assertEquals("open", opened.at("state"));
  }

  @Test
  void an_error_says_what_is_wrong() {
    Answer refused = fixture.control("POST", "/conversations", "{\"contact_id\":\"nobody\"}");
    assertEquals(404, refused.status());
    assertEquals("User Not Found", refused.at("error.message"));
    assertEquals(404, fixture.control("/nothing").status());
  }

  @Test
  @Timeout(10)
  void an_open_page_hears_which_conversation_changed() throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(fixture.uri("/twin/events")).build();
      var stream = http.send(request, BodyHandlers.ofInputStream());
      assertEquals(
          "text/event-stream", stream.headers().firstValue("Content-Type").orElse(""));
      try (var lines =
          new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
        assertEquals(": open", lines.readLine());
        String id = fixture.startConversation();
        assertTrue(lines
            .lines()
            .filter(line -> line.startsWith("data:"))
            .findFirst()
            .orElseThrow()
            .equals("data: " + id));
      }
      fixture.twin.close();
    }
  }

  @Test
  void a_help_article_is_served_where_its_link_leads() {
    Answer article =
        fixture.send(HttpRequest.newBuilder(fixture.uri("/help/articles/401-refunds")));
    assertEquals(200, article.status());
    String body = new String(article.response().body(), StandardCharsets.UTF_8);
    assertTrue(body.contains("<h1>"), body);
    assertTrue(article.header("Content-Security-Policy").startsWith("default-src 'self';"));
    assertEquals(
        404,
        fixture
            .send(HttpRequest.newBuilder(fixture.uri("/help/articles/999-nothing")))
            .status());
  }

  @Test
  void the_pages_let_nothing_in_from_elsewhere() {
    for (String page : new String[] {"/", "/messenger", "/inbox", "/assets/twin.js"}) {
      Answer answer = fixture.send(HttpRequest.newBuilder(fixture.uri(page)));
      assertEquals(200, answer.status(), page);
      assertTrue(answer.header("Content-Security-Policy").startsWith("default-src 'self';"), page);
      String body = new String(answer.response().body(), StandardCharsets.UTF_8);
      assertFalse(body.contains("src=\"http"), page);
    }
    assertEquals(
        404, fixture.send(HttpRequest.newBuilder(fixture.uri("/assets/no.js"))).status());
  }
}
