package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.application.usecase.EditDocument.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How a value is written where it fits on one line and may stand anywhere: as JSON would be.
final class ValueText {

  /// What needs no quotes, and is nothing but text for YAML.
  private static final String PLAIN = "(?!(?:true|false|null)$)[a-z][a-z0-9-]*";

  private ValueText() {}

  static String of(Value value) {
    return switch (value) {
      case Value.Text(String text) -> QuotedText.of(text);
      case Value.Whole(int number) -> String.valueOf(number);
      case Value.Decimal(double number) -> String.valueOf(number);
      case Value.Flag(boolean on) -> String.valueOf(on);
      case Value.Listed(List<Value> entries) ->
        entries.stream().map(ValueText::of).collect(Collectors.joining(", ", "[", "]"));
      case Value.Keyed(Map<String, Value> entries) ->
        entries.entrySet().stream()
            .map(entry -> entry(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  static String entry(String key, Value value) {
    return key(key) + ": " + of(value);
  }

  static String key(String key) {
    return key.matches(PLAIN) ? key : QuotedText.of(key);
  }

  /// What a reader of YAML makes of it.
  static Object meant(Value value) {
    return switch (value) {
      case Value.Text(String text) -> text;
      case Value.Whole(int number) -> number;
      case Value.Decimal(double number) -> number;
      case Value.Flag(boolean on) -> on;
      case Value.Listed(List<Value> entries) ->
        entries.stream().map(ValueText::meant).toList();
      case Value.Keyed(Map<String, Value> entries) -> {
        Map<Object, Object> meant = new LinkedHashMap<>();
        entries.forEach((key, below) -> meant.put(key, meant(below)));
        yield meant;
      }
    };
  }
}
