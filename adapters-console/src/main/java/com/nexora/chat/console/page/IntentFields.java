package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.EditDocument.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// An intent as it is filled in.
///
/// @param examples one on each line
public record IntentFields(String name, String description, String examples) {

  static final IntentFields BLANK = new IntentFields("", "", "");

  static Set<String> names() {
    return Set.of("name", "description", "examples");
  }

  static IntentFields typed(Map<String, String> typed) {
    return new IntentFields(
        typed.getOrDefault("name", "").strip(),
        typed.getOrDefault("description", "").strip(),
        typed.getOrDefault("examples", "").replace("\r\n", "\n").strip());
  }

  /// Empty for one that these fields cannot show as it is.
  static Optional<IntentFields> of(Value intent) {
    if (!(intent instanceof Value.Keyed(Map<String, Value> keys))
        || !Set.of("name", "description", "examples").containsAll(keys.keySet())) {
      return Optional.empty();
    }
    Optional<String> name = text(keys, "name");
    Optional<String> description = text(keys, "description");
    Optional<String> examples = lines(keys);
    return name.isPresent() && description.isPresent() && examples.isPresent()
        ? Optional.of(new IntentFields(name.get(), description.get(), examples.get()))
        : Optional.empty();
  }

  private static Optional<String> text(Map<String, Value> keys, String key) {
    Value there = keys.getOrDefault(key, new Value.Text(""));
    return there instanceof Value.Text(String text) && text.lines().count() <= 1
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  private static Optional<String> lines(Map<String, Value> keys) {
    if (!(keys.getOrDefault("examples", new Value.Listed(List.of()))
        instanceof Value.Listed(List<Value> entries))) {
      return Optional.empty();
    }
    List<String> texts = entries.stream()
        .flatMap(entry -> entry instanceof Value.Text(String text) && !text.contains("\n")
            ? Optional.of(text).stream()
            : Optional.<String>empty().stream())
        .toList();
    return texts.size() == entries.size()
        ? Optional.of(String.join("\n", texts))
        : Optional.empty();
  }

  /// As it stands in a document.
  Value value() {
    Map<String, Value> keys = new LinkedHashMap<>();
    keys.put("name", new Value.Text(name));
    if (!description.isEmpty()) {
      keys.put("description", new Value.Text(description));
    }
    List<Value> lines = examples
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .<Value>map(Value.Text::new)
        .collect(Collectors.toList());
    if (!lines.isEmpty()) {
      keys.put("examples", new Value.Listed(lines));
    }
    return new Value.Keyed(keys);
  }
}
