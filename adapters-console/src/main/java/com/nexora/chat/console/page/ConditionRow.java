package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.EditDocument.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One condition of a rule, as it is filled in.
///
/// @param not whether it must not hold
/// @param kind its key in the document; empty while nothing is chosen
/// @param name of the attribute, where it is about one
/// @param how the value is compared, where there is more than one way
/// @param value several are parted by commas
/// @param least how sure, or how many; empty where any will do
public record ConditionRow(
    boolean not, String kind, String name, String how, String value, String least) {

  /// Ways to compare, as they stand in a document; for texts the first is what is usual.
  public static final List<String> HOW = List.of(
      "matches",
      "is",
      "is-not",
      "contains",
      "starts-with",
      "ends-with",
      "one-of",
      "at-least",
      "at-most",
      "between",
      "is-set",
      "older-than-days",
      "newer-than-days");

  static final ConditionRow EMPTY = new ConditionRow(false, "", "", "", "", "");

  /// As a page sends it.
  ///
  /// @param before the names of its fields
  void sent(String before, Map<String, String> sent) {
    sent.put(before + "not", not ? "not" : "");
    sent.put(before + "kind", kind);
    sent.put(before + "name", name);
    sent.put(before + "how", how);
    sent.put(before + "value", value);
    sent.put(before + "least", least);
  }

  boolean filled() {
    return !kind.isEmpty();
  }

  /// Empty for what no row can say.
  static Optional<ConditionRow> of(String key, Value value) {
    if (key.equals("not")) {
      return value instanceof Value.Keyed(Map<String, Value> inner) && inner.size() == 1
          ? inner.entrySet().stream()
              .findFirst()
              .flatMap(one -> of(one.getKey(), one.getValue()))
              .filter(row -> !row.not())
              .map(row -> new ConditionRow(
                  true, row.kind(), row.name(), row.how(), row.value(), row.least()))
          : Optional.empty();
    }
    return ConditionKind.of(key).flatMap(kind -> read(kind, value));
  }

  private static Optional<ConditionRow> read(ConditionKind kind, Value value) {
    return switch (kind.shape()) {
      case TEXT, NUMBER -> text(value).map(text -> row(kind, "", "", text, ""));
      case NAMES -> names(value).map(names -> row(kind, "", "", names, ""));
      case ALWAYS -> text(value).filter("true"::equals).map(_ -> row(kind, "", "", "", ""));
      case COMPARED ->
        text(value)
            .map(pattern -> row(kind, "", "matches", pattern, ""))
            .or(() -> compared(kind, "", value));
      case ATTRIBUTE ->
        value instanceof Value.Keyed(Map<String, Value> keys)
            ? text(keys, "name").flatMap(name -> compared(kind, name, without(keys, "name")))
            : Optional.empty();
      case INTENT ->
        names(value).map(names -> row(kind, "", "", names, "")).or(() -> least(kind, "is", value));
      case TEAM_COUNT ->
        text(value).map(team -> row(kind, "", "", team, "")).or(() -> least(kind, "team", value));
    };
  }

  private static ConditionRow row(
      ConditionKind kind, String name, String how, String value, String least) {
    return new ConditionRow(false, kind.key(), name, how, value, least);
  }

  private static Optional<ConditionRow> compared(ConditionKind kind, String name, Value value) {
    if (!(value instanceof Value.Keyed(Map<String, Value> keys)) || keys.size() != 1) {
      return Optional.empty();
    }
    Map.Entry<String, Value> one = keys.entrySet().iterator().next();
    return names(one.getValue())
        .filter(_ -> HOW.contains(one.getKey()))
        .map(text -> row(kind, name, one.getKey(), text, ""));
  }

  private static Optional<ConditionRow> least(ConditionKind kind, String what, Value value) {
    return value instanceof Value.Keyed(Map<String, Value> keys)
            && keys.keySet().equals(Set.of(what, "at-least"))
        ? text(keys, what)
            .flatMap(named -> text(keys, "at-least").map(least -> row(kind, "", "", named, least)))
        : Optional.empty();
  }

  private static Value without(Map<String, Value> keys, String key) {
    Map<String, Value> others = new LinkedHashMap<>(keys);
    others.remove(key);
    return new Value.Keyed(others);
  }

  private static Optional<String> text(Map<String, Value> keys, String key) {
    return Optional.ofNullable(keys.get(key)).flatMap(ConditionRow::text);
  }

  private static Optional<String> text(Value value) {
    return value instanceof Value.Text(String text) ? Optional.of(text) : Optional.empty();
  }

  /// Names with a comma in them would be taken for two.
  private static Optional<String> names(Value value) {
    if (value instanceof Value.Listed(List<Value> entries)) {
      List<String> texts = entries.stream().flatMap(e -> text(e).stream()).toList();
      return texts.size() == entries.size()
              && !texts.isEmpty()
              && texts.stream().noneMatch(text -> text.contains(",") || text.isBlank())
          ? Optional.of(String.join(", ", texts))
          : Optional.empty();
    }
    return text(value).filter(text -> !text.contains(","));
  }

  /// The key, and what stands under it.
  Map.Entry<String, Value> written() {
    Map.Entry<String, Value> plain = Map.entry(kind, meant());
    return not ? Map.entry("not", new Value.Keyed(Map.of(kind, plain.getValue()))) : plain;
  }

  private Value meant() {
    ConditionKind known = ConditionKind.of(kind)
        .orElseThrow(() -> new IllegalArgumentException("There is no condition '" + kind + "'."));
    return switch (known.shape()) {
      case TEXT -> new Value.Text(value);
      case NUMBER -> scalar(value);
      case NAMES -> listed(value);
      case ALWAYS -> new Value.Flag(true);
      case COMPARED ->
        how.isEmpty() || how.equals("matches") ? new Value.Text(value) : comparison();
      case ATTRIBUTE -> {
        Map<String, Value> keys = new LinkedHashMap<>();
        keys.put("name", new Value.Text(name));
        keys.putAll(comparison().entries());
        yield new Value.Keyed(keys);
      }
      case INTENT -> least.isEmpty() ? listed(value) : counted("is");
      case TEAM_COUNT -> least.isEmpty() ? new Value.Text(value) : counted("team");
    };
  }

  private Value counted(String what) {
    Map<String, Value> keys = new LinkedHashMap<>();
    keys.put(what, new Value.Text(value));
    keys.put("at-least", scalar(least));
    return new Value.Keyed(keys);
  }

  private Value.Keyed comparison() {
    String way = how.isEmpty() ? "is" : how;
    Value compared = switch (way) {
      case "one-of", "between" ->
        new Value.Listed(parts(value).stream()
            .map(part -> way.equals("between") ? scalar(part) : new Value.Text(part))
            .toList());
      case "is-set" -> value.isEmpty() ? new Value.Flag(true) : scalar(value);
      case "at-least", "at-most", "older-than-days", "newer-than-days" -> scalar(value);
      default -> new Value.Text(value);
    };
    return new Value.Keyed(Map.of(way, compared));
  }

  private static Value listed(String typed) {
    List<String> parts = parts(typed);
    return parts.size() == 1
        ? new Value.Text(parts.getFirst())
        : new Value.Listed(parts.stream().<Value>map(Value.Text::new).toList());
  }

  private static List<String> parts(String typed) {
    return Arrays.stream(typed.split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toList());
  }

  /// What is neither a number nor a truth is left to the document's own reader to complain of.
  private static Value scalar(String typed) {
    if (typed.equals("true") || typed.equals("false")) {
      return new Value.Flag(typed.equals("true"));
    }
    if (typed.matches("0|[1-9][0-9]{0,8}")) {
      return new Value.Whole(Integer.parseInt(typed));
    }
    return typed.matches("(0|[1-9][0-9]{0,5})\\.[0-9]{0,3}[1-9]")
        ? new Value.Decimal(Double.parseDouble(typed))
        : new Value.Text(typed);
  }
}
