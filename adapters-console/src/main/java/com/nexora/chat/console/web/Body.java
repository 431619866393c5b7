package com.nexora.chat.console.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/// What a program sends along: a flat object of texts and whole numbers.
final class Body {

  private static final String TYPE = "application/json";

  private Body() {}

  /// Empty when it is none, has a property that nobody asked for, or holds what cannot be kept.
  static Optional<Map<String, String>> read(ServerRequest request, Set<String> properties) {
    String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
    if (!type.split(";", 2)[0].strip().equalsIgnoreCase(TYPE)
        || !request.content().hasEntity()) {
      return Optional.empty();
    }
    return parsed(request.content().as(String.class))
        .filter(body -> properties.containsAll(body.keySet()));
  }

  /// Without building what lies deeper: only the first level may hold anything.
  static Optional<Map<String, String>> parsed(String text) {
    Map<String, String> values = new HashMap<>();
    try (JsonParser parser = Json.createParser(new StringReader(text))) {
      if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.next() == JsonParser.Event.KEY_NAME) {
        String name = parser.getString();
        Optional<String> value = value(parser);
        if (value.isEmpty() || values.putIfAbsent(name, value.get()) != null) {
          return Optional.empty();
        }
      }
      return parser.hasNext() ? Optional.empty() : Optional.of(values);
    } catch (JsonException | NoSuchElementException broken) {
      return Optional.empty();
    }
  }

  private static Optional<String> value(JsonParser parser) {
    return switch (parser.next()) {
      case VALUE_STRING -> Optional.of(parser.getString()).filter(Keepable::is);
      case VALUE_NUMBER ->
        Optional.of(parser.getString()).filter(digits -> digits.matches("-?[0-9]{1,18}"));
      case VALUE_TRUE,
          VALUE_FALSE,
          VALUE_NULL,
          START_OBJECT,
          START_ARRAY,
          END_OBJECT,
          END_ARRAY,
          KEY_NAME -> Optional.empty();
    };
  }
}
