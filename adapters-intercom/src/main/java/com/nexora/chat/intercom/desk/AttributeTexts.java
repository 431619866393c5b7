package com.nexora.chat.intercom.desk;

import com.nexora.chat.intercom.text.Words;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The values of attributes as text. Those that are not text, number or truth (custom objects,
/// lists) are nothing a rule can compare with.
final class AttributeTexts {

  private final Map<String, String> texts = new HashMap<>();

  /// @param custom what the workspace has defined
  AttributeTexts(@Nullable Map<String, @Nullable JsonValue> custom) {
    if (custom != null) {
      custom.forEach((name, value) -> text(value).ifPresent(text -> texts.put(name, text)));
    }
  }

  /// What Intercom itself keeps, unless the workspace has defined an attribute of that name.
  AttributeTexts or(String name, @Nullable String value) {
    String text = Words.name(value);
    if (!text.isEmpty()) {
      texts.putIfAbsent(name, text);
    }
    return this;
  }

  AttributeTexts or(String name, @Nullable JsonValue value) {
    text(value).ifPresent(text -> texts.putIfAbsent(name, text));
    return this;
  }

  Map<String, String> all() {
    return Map.copyOf(texts);
  }

  private static Optional<String> text(@Nullable JsonValue value) {
    return switch (value) {
      case JsonString text -> Optional.of(Words.name(text.getString()));
      case JsonNumber number -> Optional.of(number.bigDecimalValue().toPlainString());
      case JsonValue v
      when v.equals(JsonValue.TRUE) || v.equals(JsonValue.FALSE) -> Optional.of(v.toString());
      case null, default -> Optional.empty();
    };
  }
}
