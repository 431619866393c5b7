package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.EditDocument.Value;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What an entry of a configuration says, in words for who does not read YAML.
///
/// @param known what people call a team or teammate, by what leads to it, such as
///     `team:814`; what nobody knows stays as it is
record EntryWords(UnaryOperator<String> known) {

  private static final int LONGEST = 120;

  /// Of a rule: when it holds.
  String when(Value rule) {
    return conditions(under(rule, "when"), " and ");
  }

  /// Of a rule: what comes of it then.
  String then(Value rule) {
    if (!(under(rule, "then") instanceof Value.Keyed(Map<String, Value> then))) {
      return "";
    }
    String outcome = then.entrySet().stream()
        .map(one -> outcome(one.getKey(), one.getValue()))
        .collect(Collectors.joining(", "));
    String rollout = flat(under(rule, "rollout"));
    return rollout.isEmpty() ? outcome : outcome + " (let out: " + rollout + ")";
  }

  /// Of any other entry.
  String all(Value entry) {
    return entry instanceof Value.Keyed(Map<String, Value> keys)
        ? cut(keys.entrySet().stream()
            .filter(one -> !one.getKey().equals("name"))
            .map(one -> one.getKey() + ": " + flat(one.getValue()))
            .collect(Collectors.joining("; ")))
        : "";
  }

  static String name(Value entry) {
    return under(entry, "name") instanceof Value.Text(String name) ? name : "";
  }

  private static Value under(Value entry, String key) {
    return entry instanceof Value.Keyed(Map<String, Value> keys) && keys.containsKey(key)
        ? keys.get(key)
        : new Value.Text("");
  }

  private String conditions(Value when, String join) {
    return switch (when) {
      case Value.Keyed(Map<String, Value> keys) ->
        keys.entrySet().stream()
            .map(one -> condition(one.getKey(), one.getValue()))
            .collect(Collectors.joining(join));
      case Value.Listed(List<Value> entries) ->
        entries.stream().map(entry -> conditions(entry, " and ")).collect(Collectors.joining(join));
      case Value.Text _, Value.Whole _, Value.Decimal _, Value.Flag _ -> "";
    };
  }

  private String condition(String key, Value value) {
    return switch (key) {
      case "all" -> "(" + conditions(value, " and ") + ")";
      case "any" -> "(" + conditions(value, " or ") + ")";
      case "not" -> "not (" + conditions(value, " and ") + ")";
      case "always" -> "always";
      case "within-hours-of", "outside-hours-of", "team-available" ->
        key.replace('-', ' ') + " " + team(value);
      default -> key.replace('-', ' ') + " " + compared(value);
    };
  }

  private String team(Value value) {
    return value instanceof Value.Text(String id) ? known.apply("team:" + id) : flat(value);
  }

  private static String compared(Value value) {
    return switch (value) {
      case Value.Keyed(Map<String, Value> keys) ->
        keys.entrySet().stream()
            .map(one -> (one.getKey().equals("name") ? "" : one.getKey().replace('-', ' ') + " ")
                + flat(one.getValue()))
            .collect(Collectors.joining(" "));
      case Value.Listed(List<Value> entries) ->
        entries.stream().map(EntryWords::flat).collect(Collectors.joining(" or "));
      case Value.Text _, Value.Whole _, Value.Decimal _, Value.Flag _ -> flat(value);
    };
  }

  private String outcome(String key, Value value) {
    String what = RuleFields.OUTCOMES.getOrDefault(key, key);
    return switch (key) {
      case "hand-off", "assign" -> what + ": " + whom(value);
      case "say" -> what + ": “" + cut(flat(value)) + "”";
      default -> value instanceof Value.Keyed ? what + ", " + cut(flat(value)) : what;
    };
  }

  private String whom(Value destination) {
    return destination instanceof Value.Keyed(Map<String, Value> keys)
        ? keys.entrySet().stream()
            .map(one -> switch (one.getKey()) {
              case "account-owner" ->
                "the account's owner, else "
                    + known.apply("team:" + flat(under(one.getValue(), "otherwise-team")));
              default -> known.apply(one.getKey() + ":" + flat(one.getValue()));
            })
            .collect(Collectors.joining(", "))
        : flat(destination);
  }

  private static String flat(Value value) {
    return switch (value) {
      case Value.Text(String text) -> text.replace("\n", " ").strip();
      case Value.Whole(int number) -> String.valueOf(number);
      case Value.Decimal(double number) -> String.valueOf(number);
      case Value.Flag(boolean on) -> String.valueOf(on);
      case Value.Listed(List<Value> entries) ->
        entries.stream().map(EntryWords::flat).collect(Collectors.joining(", "));
      case Value.Keyed(Map<String, Value> keys) ->
        keys.entrySet().stream()
            .map(one -> one.getKey() + " " + flat(one.getValue()))
            .collect(Collectors.joining(", "));
    };
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) > LONGEST
        ? text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…"
        : text;
  }
}
