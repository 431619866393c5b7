package com.nexora.chat.console;

import com.nexora.chat.application.usecase.EditDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Documents of one line for each place, such as `wording.source: More`; lists stand in brackets
/// and keys in braces. A line with `*` is not to be changed.
final class LineEdits implements EditDocument {

  @Override
  public Optional<Value> value(String document, List<String> path) {
    refuse(document, "unreadable");
    return line(document, path)
        .map(line -> value(line.substring(line.indexOf(':') + 1).strip()))
        .or(() -> path.size() < 2 ? Optional.empty() : below(document, path));
  }

  private Optional<Value> below(String document, List<String> path) {
    return line(document, path.subList(0, 1))
        .map(line -> value(line.substring(line.indexOf(':') + 1).strip()))
        .flatMap(value -> value instanceof Value.Keyed(Map<String, Value> entries)
            ? Optional.ofNullable(entries.get(path.get(1)))
            : Optional.empty());
  }

  private static Optional<String> line(String document, List<String> path) {
    return document
        .lines()
        .filter(line -> line.startsWith(String.join(".", path) + ":"))
        .findFirst();
  }

  private static Value value(String written) {
    if (written.startsWith("[")) {
      return new Value.Listed(
          inside(written).stream().<Value>map(Value.Text::new).toList());
    }
    if (written.startsWith("{")) {
      Map<String, Value> entries = new LinkedHashMap<>();
      inside(written)
          .forEach(entry ->
              entries.put(entry.split(": ", 2)[0], new Value.Text(entry.split(": ", 2)[1])));
      return new Value.Keyed(entries);
    }
    return new Value.Text(written.replace("\\n", "\n"));
  }

  private static List<String> inside(String written) {
    return Arrays.stream(written.substring(1, written.length() - 1).split(", ")).toList();
  }

  private static String written(Value value) {
    return switch (value) {
      case Value.Text(String text) -> text.replace("\n", "\\n");
      case Value.Whole(int number) -> "number " + number;
      case Value.Decimal(double number) -> "number " + number;
      case Value.Flag(boolean on) -> String.valueOf(on);
      case Value.Listed(List<Value> entries) ->
        entries.stream().map(LineEdits::written).collect(Collectors.joining(", ", "[", "]"));
      case Value.Keyed(Map<String, Value> entries) ->
        entries.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + written(entry.getValue()))
            .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  @Override
  public List<String> keys(String document) {
    return document.lines().map(line -> line.split("[:.]", 2)[0]).distinct().toList();
  }

  @Override
  public String with(String document, List<String> path, Value value) {
    List<String> lines = others(document, path);
    lines.add(String.join(".", path) + ": " + written(value));
    return String.join("\n", lines);
  }

  @Override
  public String without(String document, List<String> path) {
    return String.join("\n", others(document, path));
  }

  private static List<String> others(String document, List<String> path) {
    line(document, path).ifPresent(line -> refuse(line, "*"));
    return new ArrayList<>(document
        .lines()
        .filter(line -> !line.startsWith(String.join(".", path) + ":"))
        .toList());
  }

  private static void refuse(String text, String sign) {
    if (text.contains(sign)) {
      throw new IllegalArgumentException("There is " + sign + "; change it in the YAML.");
    }
  }
}
