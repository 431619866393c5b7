package com.nexora.chat.benchmarks.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `--name value` and `--switch`, as they stand on the command line.
public final class Options {

  private final Map<String, String> values = new HashMap<>();

  /// @param numbers options that take a number
  /// @param switches options that take nothing
  /// @throws IllegalArgumentException in words for the person at the terminal
  public Options(List<String> arguments, Set<String> numbers, Set<String> switches) {
    for (int i = 0; i < arguments.size(); i++) {
      String option = arguments.get(i);
      if (switches.contains(option)) {
        values.put(option, "yes");
      } else if (numbers.contains(option) && i + 1 < arguments.size()) {
        i++;
        values.put(option, arguments.get(i));
      } else {
        throw new IllegalArgumentException("Not understood: " + option);
      }
    }
  }

  public boolean has(String option) {
    return values.containsKey(option);
  }

  public int number(String option, int otherwise) {
    String value = values.getOrDefault(option, Integer.toString(otherwise));
    if (!value.matches("[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException(option + " takes a number from 1, not '" + value + "'");
    }
    return Integer.parseInt(value);
  }
}
