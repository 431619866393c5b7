package com.nexora.chat.torture.verdict;

import com.nexora.chat.torture.verdict.Evidence.Kind;
import com.nexora.chat.torture.verdict.Evidence.Message;
import com.nexora.chat.torture.verdict.Evidence.Part;
import com.nexora.chat.torture.verdict.Evidence.Talk;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads what the twin remembers.
///
/// @param agent the teammate the agent speaks as
public record Testimony(String agent) {

  /// The customers' messages in the webhooks that were answered with 200.
  public Set<Message> acknowledged(JsonObject ledger) {
    Set<Message> messages = new HashSet<>();
    for (JsonObject entry : ledger.getJsonArray("entries").getValuesAs(JsonObject.class)) {
      if (entry.getString("kind").equals("webhook") && entry.getInt("status") == 200) {
        try (JsonReader reader = Json.createReader(new StringReader(entry.getString("body")))) {
          addMessage(reader.readObject(), messages);
        }
      }
    }
    return messages;
  }

  private static void addMessage(JsonObject webhook, Set<Message> messages) {
    JsonObject item = webhook.getJsonObject("data").getJsonObject("item");
    switch (webhook.getString("topic")) {
      case "conversation.user.created" ->
        messages.add(
            new Message(item.getString("id"), item.getJsonObject("source").getString("id")));
      case "conversation.user.replied" ->
        messages.add(new Message(item.getString("id"), parts(item).getLast().getString("id")));
      default -> {
        // Nothing a customer said.
      }
    }
  }

  /// A conversation as the API shows it.
  public Talk talk(JsonObject conversation) {
    List<Part> parts = new ArrayList<>();
    JsonObject source = conversation.getJsonObject("source");
    parts.add(new Part(
        source.getString("id"),
        Kind.CUSTOMER_WROTE,
        at(conversation),
        source.getString("body", "")));
    for (JsonObject part : parts(conversation)) {
      parts.add(new Part(part.getString("id"), kind(part), at(part), text(part)));
    }
    return new Talk(conversation.getString("id"), parts);
  }

  private static List<JsonObject> parts(JsonObject conversation) {
    return conversation
        .getJsonObject("conversation_parts")
        .getJsonArray("conversation_parts")
        .getValuesAs(JsonObject.class);
  }

  private static Instant at(JsonObject dated) {
    return Instant.ofEpochSecond(dated.getJsonNumber("created_at").longValue());
  }

  private static String text(JsonObject part) {
    return part.get("body") == null || part.get("body").getValueType() != JsonValue.ValueType.STRING
        ? ""
        : part.getString("body");
  }

  private Kind kind(JsonObject part) {
    JsonObject author = part.getJsonObject("author");
    boolean byAgent = author.getString("id", "").equals(agent);
    return switch (part.getString("part_type")) {
      case "comment", "open", "quick_reply", "close" -> spoken(author, byAgent, text(part));
      case "assignment" -> assigned(part, byAgent);
      default -> Kind.OTHER;
    };
  }

  private static Kind spoken(JsonObject author, boolean byAgent, String text) {
    boolean byTeammate = author.getString("type").equals("admin");
    if (text.isEmpty()) {
      return Kind.OTHER;
    }
    if (!byTeammate) {
      return Kind.CUSTOMER_WROTE;
    }
    return byAgent ? Kind.AGENT_REPLIED : Kind.TEAMMATE_REPLIED;
  }

  private Kind assigned(JsonObject part, boolean byAgent) {
    boolean named = part.get("assigned_to") instanceof JsonObject;
    if (named && part.getJsonObject("assigned_to").getString("id").equals(agent)) {
      return Kind.GIVEN_TO_AGENT;
    }
    return byAgent ? Kind.AGENT_ASSIGNED : Kind.TEAMMATE_ASSIGNED;
  }
}
