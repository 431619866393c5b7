package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.EditDocument.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When a rule holds, as far as rows can say it.
///
/// @param any whether one of them is enough
record ConditionRows(boolean any, List<ConditionRow> rows) {

  ConditionRows {
    rows = List.copyOf(rows);
  }

  /// Empty for what rows cannot say.
  static Optional<ConditionRows> of(@Nullable Value when) {
    if (!(when instanceof Value.Keyed(Map<String, Value> keys)) || keys.isEmpty()) {
      return Optional.empty();
    }
    if (keys.size() == 1) {
      Map.Entry<String, Value> one = keys.entrySet().iterator().next();
      boolean any = one.getKey().equals("any");
      if ((any || one.getKey().equals("all"))
          && one.getValue() instanceof Value.Listed(List<Value> entries)) {
        List<ConditionRow> rows = entries.stream()
            .flatMap(entry ->
                entry instanceof Value.Keyed(Map<String, Value> single) && single.size() == 1
                    ? rows(single).stream()
                    : Stream.empty())
            .toList();
        return rows.size() == entries.size() ? some(any, rows) : Optional.empty();
      }
    }
    List<ConditionRow> rows = rows(keys);
    return rows.size() == keys.size() ? some(false, rows) : Optional.empty();
  }

  private static Optional<ConditionRows> some(boolean any, List<ConditionRow> rows) {
    return rows.isEmpty() || rows.size() > RuleFields.MOST_ROWS
        ? Optional.empty()
        : Optional.of(new ConditionRows(any, rows));
  }

  private static List<ConditionRow> rows(Map<String, Value> keys) {
    return keys.entrySet().stream()
        .flatMap(entry -> ConditionRow.of(entry.getKey(), entry.getValue()).stream())
        .toList();
  }

  /// As it stands in a document.
  Value value() {
    List<Map.Entry<String, Value>> all =
        rows.stream().map(ConditionRow::written).toList();
    boolean apart = all.stream().map(Map.Entry::getKey).distinct().count() == all.size();
    if (all.size() == 1 || (apart && !any)) {
      Map<String, Value> keys = new LinkedHashMap<>();
      all.forEach(one -> keys.put(one.getKey(), one.getValue()));
      return new Value.Keyed(keys);
    }
    Value list = new Value.Listed(all.stream()
        .<Value>map(one -> new Value.Keyed(Map.of(one.getKey(), one.getValue())))
        .toList());
    return new Value.Keyed(Map.of(any ? "any" : "all", list));
  }
}
