package com.nexora.chat.twin.story;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/// A conversation at one moment.
record Seen(JsonObject json) {

  /// Or what is led without one.
  String page() {
    return json.getString("page_url", "no page");
  }

  List<JsonObject> all() {
    return json.getJsonArray("messages").getValuesAs(JsonObject.class);
  }

  List<JsonObject> messages(String kind) {
    return all().stream().filter(m -> m.getString("kind").equals(kind)).toList();
  }

  /// The text of the newest reply, or nothing.
  String lastReply() {
    List<JsonObject> replies = messages("reply");
    return replies.isEmpty() ? "" : replies.getLast().getString("text", "");
  }

  String lastReplyHtml() {
    List<JsonObject> replies = messages("reply");
    return replies.isEmpty() ? "" : replies.getLast().getString("html", "");
  }

  String lastNote() {
    List<JsonObject> notes = messages("note");
    return notes.isEmpty() ? "" : notes.getLast().getString("text", "");
  }

  /// Whether a draft with these words was left for teammates.
  boolean drafts(String words) {
    return messages("note").stream()
        .map(note -> note.getString("text", ""))
        .anyMatch(note -> note.startsWith("Draft by the AI agent") && note.contains(words));
  }

  String assignee() {
    return name("assignee");
  }

  String team() {
    return name("team");
  }

  String attribute(String name) {
    return value(json.getJsonObject("attributes"), name);
  }

  String ofContact(String name) {
    return value(json.getJsonObject("contact").getJsonObject("custom_attributes"), name);
  }

  String ofCompany(String name) {
    return value(
        json.getJsonObject("contact")
            .getJsonArray("companies")
            .getJsonObject(0)
            .getJsonObject("custom_attributes"),
        name);
  }

  private static String value(JsonObject attributes, String name) {
    JsonValue value = attributes.get(name);
    return value == null ? "" : attributes.getString(name, value.toString());
  }

  boolean is(String state) {
    return json.getString("state").equals(state);
  }

  String state() {
    JsonObject contact = json.getJsonObject("contact").getJsonObject("custom_attributes");
    return json.getString("state") + ", teammate: " + assignee() + ", team: " + team()
        + ", attributes: " + json.getJsonObject("attributes")
        + (contact.isEmpty() ? "" : ", of the contact: " + contact);
  }

  private String name(String key) {
    return json.isNull(key) || !json.containsKey(key)
        ? "nobody"
        : json.getJsonObject(key).getString("name");
  }
}
