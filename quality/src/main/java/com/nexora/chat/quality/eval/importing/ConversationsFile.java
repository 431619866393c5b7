package com.nexora.chat.quality.eval.importing;

import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.eval.importing.PastConversation.Step;
import com.nexora.chat.quality.eval.suite.Line.Speaker;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads conversations as Intercom gives them (API 2.16, schema `conversation`, as from GET
/// /conversations/ID): one, an array of them, or an object with the array `conversations`.
final class ConversationsFile {

  private static final Set<String> CUSTOMERS = Set.of("user", "lead", "contact");

  /// Parts that only teammates see.
  private static final String NOTE = "note";

  private final String agent;

  /// @param agent the id of the teammate that the agent speaks as
  ConversationsFile(String agent) {
    this.agent = agent;
  }

  /// @throws BadRequest when the file holds no conversations
  List<PastConversation> read(Path file) {
    try (var reader = Json.createReader(Files.newBufferedReader(file))) {
      List<PastConversation> read = objects(reader.readValue()).stream()
          .filter(object -> object.containsKey("source"))
          .map(this::conversation)
          .toList();
      if (read.isEmpty()) {
        throw new BadRequest(file + " holds no conversations as Intercom's API gives them");
      }
      return read;
    } catch (JsonException none) {
      throw new BadRequest(file + " is not JSON: " + none.getMessage());
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  private static List<JsonObject> objects(JsonValue top) {
    JsonValue list = top instanceof JsonObject object && object.containsKey("conversations")
        ? object.get("conversations")
        : top;
    return list instanceof JsonArray
        ? objectsIn(list)
        : list instanceof JsonObject one ? List.of(one) : List.of();
  }

  private PastConversation conversation(JsonObject json) {
    JsonObject source = object(json, "source");
    List<Step> steps = new ArrayList<>();
    Instant started = time(json.get("created_at")).orElse(Instant.EPOCH);
    step(source, "", started).ifPresent(steps::add);
    for (JsonObject part :
        objectsIn(object(json, "conversation_parts").get("conversation_parts"))) {
      Instant at = time(part.get("created_at")).orElse(started);
      step(part, text(part.get("part_type")), at).ifPresent(steps::add);
      if (givenAway(part)) {
        steps.add(new Step.GivenAway());
      }
    }
    return new PastConversation(
        text(json.get("id")),
        text(object(source, "author").get("type")).equals("lead"),
        text(source.get("url")),
        steps);
  }

  private Optional<Step> step(JsonObject part, String type, Instant at) {
    Html body = Html.of(text(part.get("body")));
    if (body.text().isEmpty() || type.contains(NOTE)) {
      return Optional.empty();
    }
    return speaker(object(part, "author"))
        .map(speaker -> new Step.Words(speaker, body.text(), body.links(), at));
  }

  /// Operator, Fin and workflows neither ask nor answer here.
  private Optional<Speaker> speaker(JsonObject author) {
    String type = text(author.get("type"));
    if (CUSTOMERS.contains(type)) {
      return Optional.of(Speaker.CUSTOMER);
    }
    if (!type.equals("admin")) {
      return Optional.empty();
    }
    return Optional.of(text(author.get("id")).equals(agent) ? Speaker.AGENT : Speaker.TEAMMATE);
  }

  private boolean givenAway(JsonObject part) {
    String to = text(object(part, "assigned_to").get("id"));
    return !to.isEmpty() && !to.equals("0") && !to.equals(agent);
  }

  private static JsonObject object(JsonObject in, String name) {
    return in.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  private static List<JsonObject> objectsIn(@Nullable JsonValue list) {
    return list instanceof JsonArray array
        ? array.stream()
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast)
            .toList()
        : List.of();
  }

  /// Identifiers come as text or as numbers.
  private static String text(@Nullable JsonValue value) {
    return switch (value) {
      case JsonString text -> text.getString();
      case JsonNumber number -> number.toString();
      case null, default -> "";
    };
  }

  private static Optional<Instant> time(@Nullable JsonValue value) {
    return value instanceof JsonNumber seconds
        ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
        : Optional.empty();
  }
}
