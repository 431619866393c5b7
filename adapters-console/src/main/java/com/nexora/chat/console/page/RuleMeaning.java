package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.EditDocument.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a rule means, however it is written.
final class RuleMeaning {

  private RuleMeaning() {}

  static boolean same(Value one, Value other) {
    return plain(one).equals(plain(other));
  }

  /// Numbers and truths as they are spelt, and conditions that must all hold side by side.
  private static Value plain(Value value) {
    return switch (value) {
      case Value.Text _ -> value;
      case Value.Whole(int number) -> new Value.Text(String.valueOf(number));
      case Value.Decimal(double number) -> new Value.Text(String.valueOf(number));
      case Value.Flag(boolean on) -> new Value.Text(String.valueOf(on));
      case Value.Listed(List<Value> entries) ->
        new Value.Listed(entries.stream().map(RuleMeaning::plain).toList());
      case Value.Keyed(Map<String, Value> keys) -> {
        Map<String, Value> copy = new LinkedHashMap<>();
        keys.forEach((key, below) -> {
          Value inner = plain(below);
          copy.put(key, key.equals("when") ? sideBySide(inner) : inner);
        });
        yield new Value.Keyed(copy);
      }
    };
  }

  private static Value sideBySide(Value when) {
    if (when instanceof Value.Keyed(Map<String, Value> keys)
        && keys.size() == 1
        && keys.get("all") instanceof Value.Listed(List<Value> entries)) {
      Map<String, Value> together = new LinkedHashMap<>();
      int conditions = 0;
      for (Value entry : entries) {
        if (!(entry instanceof Value.Keyed(Map<String, Value> one))) {
          return when;
        }
        conditions += one.size();
        together.putAll(one);
      }
      return together.size() == conditions ? new Value.Keyed(together) : when;
    }
    return when;
  }
}
