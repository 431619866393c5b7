package com.nexora.chat.bootstrap.operator;

import java.util.List;
import java.util.Optional;

/// Options among the words of a command.
public final class Options {

  private Options() {}

  /// Takes an option and its value out of the words.
  ///
  /// @return empty when it is not there; without a value it stays, and is not understood
  public static Optional<String> taken(List<String> words, String option) {
    int at = words.indexOf(option);
    if (at < 0 || at + 1 == words.size() || words.get(at + 1).isBlank()) {
      return Optional.empty();
    }
    String value = words.get(at + 1);
    words.subList(at, at + 2).clear();
    return Optional.of(value);
  }
}
