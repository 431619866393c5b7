package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.twin.WebhookReceiver.Received;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Reference, sections 2.5 to 2.7 and 3.5: people who are merged, archived and deleted.
class ContactTest {

  private static final String DANA = TwinFixture.DANA;
  private static final String VISITOR = TwinFixture.VISITOR;

  private final WebhookReceiver receiver = new WebhookReceiver();
  private final TwinFixture fixture = new TwinFixture(1_666, null, receiver.url());

  @AfterEach
  void stop() {
    fixture.close();
    receiver.close();
  }

  private Answer merge(String more) {
    String json = "{\"from\":\"%s\",\"into\":\"%s\"%s}".formatted(VISITOR, DANA, more);
    return fixture.api("POST", "/contacts/merge", json);
  }

  private String visitorsConversation() {
    String json = "{\"contact_id\":\"%s\",\"body\":\"Hi\"}".formatted(VISITOR);
    return fixture.control("POST", "/conversations", json).text("id");
  }

  @Test
  void a_merged_contact_is_gone_and_the_link_header_says_where() {
    assertEquals(200, merge(",\"skip_duplicate_validation\":true").status());
    Answer gone = fixture.api("GET", "/contacts/" + VISITOR);
    assertEquals(410, gone.status());
    assertEquals("contact_merged", gone.at("errors.0.code"));
    assertEquals("</contacts/" + DANA + ">; rel=\"canonical\"", gone.header("Link"));
  }

  @Test
  void contacts_that_are_no_duplicates_are_not_merged() {
    String other = "{\"role\":\"lead\",\"email\":\"lee@else.example\",\"phone\":\"+1\"}";
    String lead = fixture.api("POST", "/contacts", other).text("id");
    String json = "{\"from\":\"%s\",\"into\":\"%s\"}".formatted(lead, DANA);
    Answer refused = fixture.api("POST", "/contacts/merge", json);
    assertEquals(400, refused.status());
    assertEquals("invalid_merge", refused.at("errors.0.code"));
  }

  @Test
  void a_merge_takes_the_conversations_along_and_tells_where_they_came_from() throws Exception {
    String id = visitorsConversation();
    receiver.next();
    merge(",\"skip_duplicate_validation\":true");
    Received merged = receiver.next();
    assertEquals("contact.merged", merged.topic());
    assertEquals(DANA, merged.at("data.item.id"));
    assertEquals(VISITOR, merged.at("data.item.merged_from.id"));
    Answer conversation = fixture.api("GET", "/conversations/" + id);
    assertEquals(DANA, conversation.at("contacts.contacts.0.id"));
    assertEquals(DANA, conversation.at("source.author.id"));
  }

  @Test
  void a_deleted_contact_takes_its_conversations_along_and_little_is_told() throws Exception {
    String id = fixture.startConversation();
    receiver.next();
    Answer deleted = fixture.api("DELETE", "/contacts/" + DANA);
    assertEquals(true, deleted.at("deleted"));
    Received one = receiver.next();
    Received other = receiver.next();
    boolean inOrder = one.topic().equals("conversation.deleted");
    assertEquals(id, (inOrder ? one : other).at("data.item.conversation_id"));
    Received contact = inOrder ? other : one;
    assertEquals("contact.deleted", contact.topic());
    assertEquals(DANA, contact.at("data.item.id"));
    assertNull(contact.at("data.item.email"));
    assertEquals(404, fixture.api("GET", "/contacts/" + DANA).status());
    assertEquals(404, fixture.api("GET", "/conversations/" + id).status());
  }

  @Test
  void an_archived_contact_is_in_no_list_and_can_be_read_and_brought_back() throws Exception {
    Answer archived = fixture.api("POST", "/contacts/" + DANA + "/archive");
    assertEquals(true, archived.at("archived"));
    assertEquals("contact.archived", receiver.next().topic());
    assertEquals("1", fixture.api("GET", "/contacts").text("total_count"));
    assertEquals(200, fixture.api("GET", "/contacts/" + DANA).status());
    fixture.api("POST", "/contacts/" + DANA + "/unarchive");
    assertEquals("2", fixture.api("GET", "/contacts").text("total_count"));
  }

  @Test
  void a_blocked_contact_is_archived_too() {
    Answer blocked = fixture.api("POST", "/contacts/" + DANA + "/block");
    assertEquals(true, blocked.at("blocked"));
    assertEquals("1", fixture.api("GET", "/contacts").text("total_count"));
  }

  @Test
  void a_second_contact_with_the_same_external_id_conflicts_and_the_message_names_the_first() {
    Answer conflict = fixture.api("POST", "/contacts", "{\"external_id\":\"u-1\"}");
    assertEquals(409, conflict.status());
    assertEquals("conflict", conflict.at("errors.0.code"));
    assertTrue(conflict.text("errors.0.message").endsWith("id=" + DANA));
  }

  @Test
  void an_update_changes_what_it_names_and_nothing_else() {
    String json = "{\"phone\":\"+351\",\"custom_attributes\":{\"plan\":\"pro\"}}";
    Answer after = fixture.api("PUT", "/contacts/" + DANA, json);
    assertEquals("+351", after.at("phone"));
    assertEquals("pro", after.at("custom_attributes.plan"));
    assertEquals("12", after.text("custom_attributes.seats"));
    assertEquals("dana@acme.example", after.at("email"));
  }

  @Test
  void a_lead_who_leaves_an_email_is_told_with_iso_times() throws Exception {
    try (var all = new WebhookReceiver()) {
      fixture.control(
          "POST",
          "/apps",
          "{\"client_id\":\"all\",\"private\":true,\"topics\":[\"*\"],\"webhook_url\":\"%s\"}"
              .formatted(all.url()));
      fixture.api("PUT", "/contacts/" + VISITOR, "{\"email\":\"v@x.example\"}");
      Received updated = all.next();
      assertEquals("contact.lead.updated", updated.topic());
      assertEquals(fixture.clock.instant().toString(), updated.at("data.item.created_at"));
      assertEquals("contact.lead.added_email", all.next().topic());
      assertTrue(fixture.api("GET", "/contacts/" + VISITOR).text("created_at").matches("\\d+"));
    }
  }

  @Test
  void contacts_are_found_by_email_role_tag_segment_and_attribute() {
    for (String filter : List.of(
        "\"field\":\"email\",\"operator\":\"=\",\"value\":\"dana@acme.example\"",
        "\"field\":\"role\",\"operator\":\"=\",\"value\":\"user\"",
        "\"field\":\"tag_id\",\"operator\":\"=\",\"value\":\"501\"",
        "\"field\":\"segment_id\",\"operator\":\"=\",\"value\":\"601\"",
        "\"field\":\"custom_attributes.seats\",\"operator\":\"=\",\"value\":12")) {
      Answer found = fixture.api("POST", "/contacts/search", "{\"query\":{" + filter + "}}");
      assertEquals("1", found.text("total_count"), filter);
      assertEquals(DANA, found.at("data.0.id"));
    }
    String unknown = "{\"query\":{\"field\":\"mood\",\"operator\":\"=\",\"value\":\"x\"}}";
    assertEquals(400, fixture.api("POST", "/contacts/search", unknown).status());
    String external = "/contacts/find_by_external_id/u-1";
    assertEquals(DANA, fixture.api("GET", external).at("id"));
  }

  @Test
  void a_cursor_walks_through_the_contacts() {
    Answer first = fixture.api("GET", "/contacts?per_page=1");
    String cursor = first.text("pages.next.starting_after");
    Answer second = fixture.api("GET", "/contacts?per_page=1&starting_after=" + cursor);
    assertEquals(VISITOR, second.at("data.0.id"));
    assertNull(second.at("pages.next"));
  }

  @Test
  void tags_segments_companies_and_notes_of_a_contact() {
    String contact = "/contacts/" + DANA;
    assertEquals("vip", fixture.api("GET", contact + "/tags").at("data.0.name"));
    assertEquals("Active", fixture.api("GET", contact + "/segments").at("data.0.name"));
    fixture.api("POST", contact + "/tags", "{\"id\":\"502\"}");
    fixture.api("DELETE", contact + "/tags/501");
    assertEquals("bug", fixture.api("GET", contact + "/tags").at("data.0.name"));
    assertEquals(404, fixture.api("POST", contact + "/tags", "{\"id\":\"1\"}").status());
    String company = "{\"company_id\":\"globex\",\"name\":\"Globex\"}";
    String id = fixture.api("POST", "/companies", company).text("id");
    assertEquals("1", fixture.api("POST", "/companies/list").text("total_count"));
    fixture.api("POST", contact + "/companies", "{\"id\":\"" + id + "\"}");
    assertEquals("2", fixture.api("GET", contact + "/companies").text("total_count"));
    fixture.api("DELETE", contact + "/companies/" + id);
    Answer note = fixture.api("POST", contact + "/notes", "{\"body\":\"calls often\"}");
    assertEquals("<p>calls often</p>", note.at("body"));
    assertEquals("1", fixture.api("GET", contact + "/notes").text("total_count"));
  }
}
