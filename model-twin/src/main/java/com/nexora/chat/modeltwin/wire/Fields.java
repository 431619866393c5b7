package com.nexora.chat.modeltwin.wire;

import com.nexora.chat.modeltwin.Behaviour.Trouble;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Takes requests apart.
final class Fields {

  private Fields() {}

  static String bearer(String authorization) {
    if (!authorization.startsWith("Bearer ") || authorization.length() == 7) {
      throw new BadRequest(Trouble.BAD_KEY, "no key");
    }
    return authorization.substring(7);
  }

  static String needed(String key) {
    if (key.isEmpty()) {
      throw new BadRequest(Trouble.BAD_KEY, "no key");
    }
    return key;
  }

  static String text(JsonObject object, String name) {
    if (object.get(name) instanceof JsonString text && !text.getString().isEmpty()) {
      return text.getString();
    }
    throw BadRequest.because(name + " is missing");
  }

  static Optional<Double> number(JsonObject object, String name) {
    return object.get(name) instanceof JsonNumber number
        ? Optional.of(number.doubleValue())
        : Optional.empty();
  }

  static Optional<Integer> whole(JsonObject object, String name) {
    return number(object, name).map(Double::intValue);
  }

  static JsonObject object(JsonObject object, String name) {
    return object.get(name) instanceof JsonObject inner ? inner : JsonValue.EMPTY_JSON_OBJECT;
  }

  static List<JsonObject> objects(JsonObject object, String name) {
    List<JsonObject> objects = new ArrayList<>();
    if (object.get(name) instanceof JsonArray array) {
      for (JsonValue value : array) {
        objects.add(value.asJsonObject());
      }
    }
    return objects;
  }

  /// Text as it is, or the texts of a list of parts.
  static String content(JsonValue content) {
    return switch (content) {
      case JsonString text -> text.getString();
      case JsonArray parts ->
        parts.stream()
            .map(part -> part.asJsonObject().getString("text", ""))
            .collect(Collectors.joining("\n"));
      default -> "";
    };
  }

  static JsonValue content(JsonObject message) {
    return message.getOrDefault("content", JsonValue.NULL);
  }

  static String of(List<JsonObject> messages, boolean system) {
    return messages.stream()
        .filter(message -> message.getString("role", "").equals("system") == system)
        .map(message -> content(content(message)))
        .collect(Collectors.joining("\n"));
  }

  static List<String> roles(List<JsonObject> messages) {
    return messages.stream().map(message -> message.getString("role", "?")).toList();
  }

  /// What OpenAI demands of a schema that is to be kept strictly.
  static void strict(JsonObject schema) {
    JsonObject properties = object(schema, "properties");
    if (schema.getString("type", "").equals("object")) {
      var required = schema.containsKey("required") ? schema.getJsonArray("required") : null;
      boolean closed = JsonValue.FALSE.equals(schema.get("additionalProperties"));
      if (!closed || required == null || required.size() != properties.size()) {
        throw BadRequest.because("Invalid schema: close it, and require every property");
      }
    }
    properties.values().forEach(property -> strict(property.asJsonObject()));
  }
}
