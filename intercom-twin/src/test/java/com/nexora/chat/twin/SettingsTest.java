package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.nexora.chat.twin.WebhookReceiver.Received;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Reference, sections 2.6, 3.4, 3.6, 3.7 and 7: attributes, teammates, office hours, help centers
/// and articles.
class SettingsTest {

  private final WebhookReceiver receiver = new WebhookReceiver();
  private final TwinFixture fixture = new TwinFixture(1_666, null, receiver.url());

  @AfterEach
  void stop() {
    fixture.close();
    receiver.close();
  }

  private Answer write(String id, String values) {
    String json = "{\"custom_attributes\":{" + values + "}}";
    return fixture.api("PUT", "/conversations/" + id, json);
  }

  @Test
  void a_value_of_another_type_is_refused_and_booleans_and_decimals_are_values() {
    String id = fixture.startConversation();
    Answer refused = write(id, "\"Score\":\"seven\"");
    assertEquals(422, refused.status());
    assertEquals(422, write(id, "\"Vip\":\"yes\"").status());
    assertEquals(true, write(id, "\"Vip\":true").at("custom_attributes.Vip"));
    assertEquals("bronze", write(id, "\"Tier\":\"bronze\"").at("custom_attributes.Tier"));
  }

  @Test
  void two_attributes_of_one_name_make_every_write_fail_until_one_is_archived() {
    String id = fixture.startConversation();
    String twice = "{\"name\":\"Intent\",\"data_type\":\"string\"}";
    fixture.control("POST", "/conversation_attributes", twice);
    Answer refused = write(id, "\"Score\":7");
    assertEquals(400, refused.status());
    assertEquals("INVALID_PARAMETER", refused.at("errors.0.code"));
    Answer all = fixture.api("GET", "/conversations/attributes");
    String second = all.text("data.-1.id");
    assertEquals(
        true, fixture.api("DELETE", "/conversations/attributes/" + second).at("archived"));
    assertEquals("7", write(id, "\"Score\":7").text("custom_attributes.Score"));
  }

  @Test
  void an_archived_attribute_cannot_be_written() {
    String id = fixture.startConversation();
    fixture.api("DELETE", "/conversations/attributes/1");
    assertEquals(400, write(id, "\"Intent\":\"refund\"").status());
  }

  @Test
  void options_are_added_to_list_attributes_only() {
    String options = "/conversations/attributes/%d/options";
    Answer more = fixture.api("POST", options.formatted(4), "{\"label\":\"bronze\"}");
    assertEquals(3, more.list("options").size());
    Answer refused = fixture.api("POST", options.formatted(1), "{\"label\":\"x\"}");
    assertEquals("data_invalid", refused.at("errors.0.code"));
  }

  @Test
  void data_attributes_are_of_contacts_and_companies_and_never_of_conversations() {
    assertEquals("seats", fixture.api("GET", "/data_attributes?model=contact").at("data.0.name"));
    assertEquals(422, fixture.api("GET", "/data_attributes?model=conversation").status());
    String json = "{\"name\":\"tier\",\"model\":\"company\",\"data_type\":\"string\"}";
    Answer made = fixture.api("POST", "/data_attributes", json);
    assertEquals("custom_attributes.tier", made.at("full_name"));
    assertEquals(
        "parameter_invalid", fixture.api("POST", "/data_attributes", json).at("errors.0.code"));
    fixture.api("PUT", "/data_attributes/" + made.text("id"), "{\"archived\":true}");
    assertEquals(
        0, fixture.api("GET", "/data_attributes?model=company").list("data").size());
    Answer all = fixture.api("GET", "/data_attributes?model=company&include_archived=true");
    assertEquals(1, all.list("data").size());
  }

  @Test
  void an_away_teammate_is_told_with_a_number_as_id() throws Exception {
    String away =
        "{\"away_mode_enabled\":true,\"away_mode_reassign\":true,\"away_status_reason_id\":1}";
    Answer after = fixture.api("PUT", "/admins/102/away", away);
    assertEquals(true, after.at("away_mode_enabled"));
    assertEquals("102", after.at("id"));
    Received told = receiver.next();
    assertEquals("admin.away_mode_updated", told.topic());
    assertEquals("102", String.valueOf(told.at("data.item.id")));
    assertEquals(false, told.at("data.item.id") instanceof String);
    assertEquals(true, fixture.api("GET", "/admins/102").at("away_mode_reassign"));
    assertEquals("Lunch", fixture.api("GET", "/away_status_reasons").at("data.0.label"));
  }

  @Test
  void a_teammate_who_leaves_can_be_assigned_nothing() {
    String id = fixture.startConversation();
    fixture.control("POST", "/admins/102", "{\"action\":\"leave\"}");
    assertEquals(
        "assignee_not_found", fixture.assign(id, "admin", TwinFixture.MAYA).at("errors.0.code"));
    assertEquals(0, fixture.api("GET", "/teams/201").list("admin_ids").size());
    fixture.control("DELETE", "/teams/201", "");
    assertEquals(
        "assignee_not_found", fixture.assign(id, "team", TwinFixture.BILLING).at("errors.0.code"));
  }

  @Test
  void office_hours_count_minutes_from_monday_and_have_exceptions() {
    Answer schedules = fixture.api("GET", "/office_hours_schedules");
    assertEquals("office_hours_schedule.list", schedules.at("type"));
    assertEquals("Europe/Lisbon", schedules.at("data.0.time_zone_name"));
    assertEquals("540", schedules.text("data.0.time_intervals.0.start_minute"));
    String exceptions = "/office_hours_schedules/701/office_hours_exceptions";
    assertEquals("closed", fixture.api("GET", exceptions).at("data.0.exception_type"));
    assertEquals(404, fixture.api("GET", "/office_hours_schedules/1").status());
  }

  @Test
  void brands_help_centers_and_collections() {
    assertEquals(true, fixture.api("GET", "/brands").at("data.0.is_default"));
    assertEquals("pt-BR", fixture.api("GET", "/help_center/help_centers/901").at("locales.1"));
    assertEquals("Billing", fixture.api("GET", "/help_center/collections/301").at("name"));
    assertEquals("vip", fixture.api("GET", "/tags").at("data.0.name"));
    assertEquals("user", fixture.api("GET", "/segments").at("segments.0.person_type"));
  }

  @Test
  void an_article_has_all_its_locales() {
    Answer article = fixture.api("GET", "/articles/401");
    assertEquals("Reembolsos", article.at("translated_content.pt-BR.title"));
    assertEquals("Refunds", article.at("translated_content.en.title"));
    assertNull(fixture.api("GET", "/articles/402").at("translated_content"));
  }

  @Test
  void articles_that_are_written_published_and_deleted_are_told_with_iso_times() throws Exception {
    String draft = "{\"title\":\"New\",\"body\":\"<p>x</p>\",\"published\":false}";
    fixture.control("PUT", "/articles/499", draft);
    Received created = receiver.next();
    assertEquals("article.created", created.topic());
    assertEquals(false, created.at("data.item.updated_at") instanceof Number);
    assertEquals("draft", fixture.api("GET", "/articles/499").at("state"));
    assertNull(fixture.api("GET", "/articles/499").at("url"));
    fixture.control("PUT", "/articles/499", "{\"title\":\"New\",\"body\":\"<p>x</p>\"}");
    assertEquals("article.updated", receiver.next().topic());
    assertEquals("article.published", receiver.next().topic());
    fixture.control("DELETE", "/articles/499", "");
    Received deleted = receiver.next();
    assertEquals("article.deleted", deleted.topic());
    assertNull(deleted.at("data.item.title"));
    assertEquals(404, fixture.api("GET", "/articles/499").status());
  }

  @Test
  void articles_are_searched_by_phrase_and_state() {
    fixture.control("PUT", "/articles/499", "{\"title\":\"Refund draft\",\"published\":false}");
    Answer found = fixture.api("GET", "/articles/search?phrase=refund&state=published");
    assertEquals(List.of("401"), ids(found));
    assertEquals(
        List.of("499"), ids(fixture.api("GET", "/articles/search?phrase=refund&state=draft")));
  }

  private static List<String> ids(Answer found) {
    return found.list("data.articles").stream()
        .map(article -> String.valueOf(Answer.read(article, "id")))
        .toList();
  }
}
