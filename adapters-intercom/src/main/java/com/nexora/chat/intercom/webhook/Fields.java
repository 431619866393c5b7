package com.nexora.chat.intercom.webhook;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The fields of a JSON object, read strictly: a field that has another type than expected is an
/// error, one that is absent or null is not.
record Fields(JsonObject object) {

  /// RFC 8259 leaves open what a repeated name means, so two readers could see two workspaces.
  private static final JsonReaderFactory STRICT =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  /// Identifiers and topics are short and printable; anything else could not be stored or shown.
  private static final Pattern NAME = Pattern.compile("[\\x21-\\x7e]{1,128}");

  static Fields of(byte[] body) {
    String text = utf8(body);
    try (JsonParser whole = PARSERS.createParser(new StringReader(text));
        JsonReader strict = STRICT.createReader(new StringReader(text))) {
      // The reader tells of repeated names but stops at the end of the object; the parser tells of
      // anything that follows it.
      while (whole.hasNext()) {
        whole.next();
      }
      return new Fields(strict.readObject());
    } catch (RuntimeException e) {
      // Not JsonException alone: Parsson tells of excessive depth by a plain RuntimeException.
      throw new Unreadable("not one JSON object with distinct names and sensible depth");
    }
  }

  private static String utf8(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw new Unreadable("not UTF-8");
    }
  }

  String required(String name) {
    return optional(name).orElseThrow(() -> new Unreadable("no " + name));
  }

  /// An identifier or topic; identifiers are numbers in some places.
  Optional<String> optional(String name) {
    Optional<String> text = switch (value(name)) {
      case JsonString string -> Optional.of(string.getString());
      case JsonNumber number when number.isIntegral() -> Optional.of(number.toString());
      case JsonValue nothing when nothing.equals(JsonValue.NULL) -> Optional.empty();
      default -> throw new Unreadable(name + " is neither text nor a whole number");
    };
    if (text.isPresent() && !NAME.matcher(text.get()).matches()) {
      throw new Unreadable(name + " is not an identifier");
    }
    return text;
  }

  Optional<Fields> object(String name) {
    return switch (value(name)) {
      case JsonObject inner -> Optional.of(new Fields(inner));
      case JsonValue nothing when nothing.equals(JsonValue.NULL) -> Optional.empty();
      default -> throw new Unreadable(name + " is not an object");
    };
  }

  List<Fields> objects(String name) {
    return switch (value(name)) {
      case JsonArray all -> all.stream().map(Fields::element).toList();
      case JsonValue nothing when nothing.equals(JsonValue.NULL) -> List.of();
      default -> throw new Unreadable(name + " is not a list");
    };
  }

  /// Whether a text field says anything; of another type, it says nothing.
  boolean says(String name) {
    return value(name) instanceof JsonString text && !text.getString().isBlank();
  }

  private JsonValue value(String name) {
    return object.getOrDefault(name, JsonValue.NULL);
  }

  private static Fields element(JsonValue value) {
    if (value instanceof JsonObject inner) {
      return new Fields(inner);
    }
    throw new Unreadable("a list holds something that is no object");
  }
}
