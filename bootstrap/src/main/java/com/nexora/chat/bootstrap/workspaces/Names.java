package com.nexora.chat.bootstrap.workspaces;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads values that stand in many sections.
final class Names {

  private Names() {}

  /// One name or a list of them.
  static Set<String> of(YamlNode node) {
    Set<String> names = new HashSet<>();
    List<YamlNode> entries = node.isList() ? node.entries() : List.of(node);
    if (entries.isEmpty()) {
      node.mistake("is empty; write a name, or several as a list");
    }
    for (YamlNode entry : entries) {
      String name = entry.text();
      if (name.isBlank()) {
        entry.mistake("is empty; write a name");
      } else {
        names.add(name);
      }
    }
    return names;
  }

  static Optional<Boolean> truth(YamlNode node) {
    return switch (node.text()) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> {
        node.mistake("is true or false, not '" + node.text() + "'");
        yield Optional.empty();
      }
    };
  }

  /// @param what a number is meant, for the message
  static Optional<Integer> number(YamlNode node, int least, int most, String what) {
    String written = node.text();
    if (written.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(written);
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    }
    node.mistake("is " + what + ", not '" + written + "'");
    return Optional.empty();
  }
}
