package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListingTest {

  private final TwinFixture fixture = new TwinFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  private List<String> found(String query) {
    Answer answer = fixture.api("POST", "/conversations/search", "{\"query\":%s}".formatted(query));
    return ids(answer);
  }

  private static List<String> ids(Answer answer) {
    return answer.list("conversations").stream()
        .map(conversation -> String.valueOf(Answer.read(conversation, "id")))
        .toList();
  }

  private static String filter(String field, String operator, String value) {
    return "{\"field\":\"%s\",\"operator\":\"%s\",\"value\":%s}".formatted(field, operator, value);
  }

  @Test
  void a_cursor_walks_through_all_conversations_once_and_then_ends() {
    var started = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      started.addFirst(fixture.startConversation());
    }
    var seen = new ArrayList<String>();
    String cursor = "";
    do {
      Answer page = fixture.api("GET", "/conversations?per_page=2" + cursor);
      seen.addAll(ids(page));
      assertEquals("5", page.text("total_count"));
      Object next = page.at("pages.next.starting_after");
      cursor = next == null ? "" : "&starting_after=" + next;
    } while (!cursor.isEmpty());
    assertEquals(started, seen);
  }

  @Test
  void lists_hold_no_parts() {
    fixture.startConversation();
    Answer page = fixture.api("GET", "/conversations");
    assertNull(page.at("conversations.0.conversation_parts"));
    assertEquals("conversation.list", page.at("type"));
  }

  @Test
  void a_search_finds_what_changed_since_a_moment() {
    fixture.startConversation();
    fixture.clock.advance(Duration.ofMinutes(5));
    String later = fixture.startConversation();
    String since = Long.toString(fixture.clock.instant().getEpochSecond());
    assertEquals(List.of(later), found(filter("updated_at", ">", since)));
  }

  @Test
  void a_search_finds_by_assignee_state_contact_and_id() {
    String mine = fixture.startConversation("https://harborlane.example/pricing", "Hi");
    String other = fixture.startConversation();
    assertEquals(List.of(mine), found(filter("admin_assignee_id", "=", "101")));
    assertEquals(List.of(mine), found(filter("admin_assignee_id", "!=", "0")));
    assertEquals(List.of(other), found(filter("id", "IN", "[\"" + other + "\"]")));
    assertEquals(List.of(), found(filter("state", "=", "\"closed\"")));
    assertEquals(List.of(other, mine), found(filter("open", "=", "true")));
    String dana = "\"" + TwinFixture.DANA + "\"";
    assertEquals(List.of(other, mine), found(filter("contact_ids", "=", dana)));
  }

  @Test
  void filters_combine_with_and_and_or() {
    String mine = fixture.startConversation("https://harborlane.example/pricing", "Hi");
    String other = fixture.startConversation();
    String assigned = filter("admin_assignee_id", "=", "101");
    String isOther = filter("id", "=", "\"" + other + "\"");
    String group = "{\"operator\":\"%s\",\"value\":[%s,%s]}";
    assertEquals(List.of(), found(group.formatted("AND", assigned, isOther)));
    assertEquals(List.of(other, mine), found(group.formatted("OR", assigned, isOther)));
  }

  @Test
  void a_search_by_an_unknown_field_is_refused() {
    String query = "{\"query\":%s}".formatted(filter("colour", "=", "1"));
    assertEquals(400, fixture.api("POST", "/conversations/search", query).status());
  }

  @Test
  void articles_come_in_numbered_pages_with_their_public_address() {
    Answer first = fixture.api("GET", "/articles?per_page=1");
    assertEquals("2", first.text("total_count"));
    assertEquals("2", first.text("pages.next.page"));
    assertNull(fixture.api("GET", "/articles?per_page=1&page=2").at("pages.next"));
    Answer article = fixture.api("GET", "/articles/401");
    assertEquals("Refunds", article.at("title"));
    assertEquals("How refunds work", article.at("description"));
    assertEquals("<h2>Refunds</h2><p>Refunds take five days.</p>", article.at("body"));
    assertEquals("https://help.harborlane.example/en/articles/401-refunds", article.at("url"));
    assertEquals("301", article.text("parent_ids.0"));
  }

  @Test
  void people_and_companies_are_shown_as_the_workspace_describes_them() {
    Answer me = fixture.api("GET", "/me");
    assertEquals("harbor1", me.at("app.id_code"));
    assertEquals("Europe/Lisbon", me.at("app.timezone"));
    assertEquals(3, fixture.api("GET", "/admins").list("admins").size());
    assertEquals("102", fixture.api("GET", "/teams/201").text("admin_ids.0"));
    Answer contact = fixture.api("GET", "/contacts/" + TwinFixture.DANA);
    assertEquals("102", contact.at("owner_id"));
    assertEquals("12", contact.text("custom_attributes.seats"));
    Answer companies = fixture.api("GET", "/contacts/" + TwinFixture.DANA + "/companies");
    String companyId = companies.text("companies.0.id");
    assertEquals("Pro", fixture.api("GET", "/companies/" + companyId).at("plan.name"));
    assertEquals("Billing", fixture.api("GET", "/help_center/collections").at("data.0.name"));
  }
}
