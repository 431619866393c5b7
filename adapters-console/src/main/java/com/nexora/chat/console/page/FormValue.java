package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.EditDocument.Value;
import com.nexora.chat.console.page.FormField.Kind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How what is written in a document stands in a field, and the other way round.
final class FormValue {

  private static final String SOME = " %";
  private static final Pattern OF_A_LANGUAGE = Pattern.compile("([a-z]{2}):\\s+(.*)");

  private FormValue() {}

  /// Empty for what this kind of field cannot show.
  static Optional<String> shown(Kind kind, Value value) {
    return switch (kind) {
      case CHOICE, LINE, NUMBER -> text(value);
      case LIST -> list(value);
      case TAKER -> taker(value);
      case ROLLOUT -> rollout(value);
      case WORDS -> text(value).map(String::strip).or(() -> byLanguage(value));
    };
  }

  /// Empty when nothing is to stand in the document.
  static Optional<Value> meant(Kind kind, String typed) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (kind) {
          case CHOICE, LINE -> new Value.Text(typed);
          case NUMBER -> number(typed);
          case LIST ->
            new Value.Listed(Arrays.stream(typed.split("[,\\s]+"))
                .filter(one -> !one.isEmpty())
                .<Value>map(Value.Text::new)
                .toList());
          case TAKER -> {
            String[] parts = typed.split(":", 2);
            yield new Value.Keyed(
                Map.of(parts[0], new Value.Text(parts.length > 1 ? parts[1] : "")));
          }
          case ROLLOUT ->
            isSome(typed)
                ? new Value.Keyed(Map.of("percent", number(percent(typed))))
                : new Value.Text(typed);
          case WORDS -> words(typed);
        });
  }

  /// As one value: a stage, or so many per cent of the conversations.
  static String rollout(String stage, String percent) {
    return stage.equals("some") ? percent.strip() + SOME : stage;
  }

  static boolean isSome(String rollout) {
    return rollout.endsWith(SOME);
  }

  /// Empty where all or none are let out.
  static String percent(String rollout) {
    return isSome(rollout) ? rollout.substring(0, rollout.length() - SOME.length()) : "";
  }

  /// What is no number is left to the document's own reader to complain of.
  private static Value number(String typed) {
    return typed.matches("[0-9]{1,6}")
        ? new Value.Whole(Integer.parseInt(typed))
        : new Value.Text(typed);
  }

  private static Optional<String> text(Value value) {
    return value instanceof Value.Text(String text) ? Optional.of(text) : Optional.empty();
  }

  private static Optional<String> list(Value value) {
    return value instanceof Value.Listed(List<Value> entries)
            && entries.stream().allMatch(entry -> entry instanceof Value.Text)
        ? Optional.of(
            entries.stream().flatMap(e -> text(e).stream()).collect(Collectors.joining(", ")))
        : Optional.empty();
  }

  private static Optional<String> taker(Value value) {
    if (value instanceof Value.Keyed(Map<String, Value> entries) && entries.size() == 1) {
      var entry = entries.entrySet().iterator().next();
      return Optional.of(entry.getKey())
          .filter(key -> key.equals("team") || key.equals("teammate"))
          .flatMap(key -> text(entry.getValue()).map(id -> key + ":" + id));
    }
    return Optional.empty();
  }

  private static Optional<String> rollout(Value value) {
    return value instanceof Value.Keyed(Map<String, Value> entries)
        ? Optional.ofNullable(entries.get("percent"))
            .flatMap(FormValue::text)
            .map(percent -> percent + SOME)
        : text(value);
  }

  private static Optional<String> byLanguage(Value value) {
    return value instanceof Value.Keyed(Map<String, Value> entries)
            && entries.entrySet().stream()
                .allMatch(entry ->
                    entry.getKey().matches("[a-z]{2}") && entry.getValue() instanceof Value.Text)
        ? Optional.of(entries.entrySet().stream()
            .flatMap(entry ->
                text(entry.getValue()).map(said -> entry.getKey() + ": " + said.strip()).stream())
            .collect(Collectors.joining("\n")))
        : Optional.empty();
  }

  private static Value words(String typed) {
    if (!OF_A_LANGUAGE.matcher(typed.lines().findFirst().orElse("")).matches()) {
      return new Value.Text(typed);
    }
    Map<String, Value> said = new LinkedHashMap<>();
    String language = "";
    StringBuilder words = new StringBuilder();
    for (String line : typed.lines().toList()) {
      Matcher begins = OF_A_LANGUAGE.matcher(line);
      if (begins.matches()) {
        keep(said, language, words);
        language = begins.group(1);
        words = new StringBuilder(begins.group(2));
      } else {
        words.append('\n').append(line);
      }
    }
    keep(said, language, words);
    return new Value.Keyed(said);
  }

  private static void keep(Map<String, Value> said, String language, StringBuilder words) {
    if (!language.isEmpty()) {
      said.put(language, new Value.Text(words.toString().strip()));
    }
  }
}
