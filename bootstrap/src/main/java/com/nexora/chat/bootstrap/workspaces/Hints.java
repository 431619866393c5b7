package com.nexora.chat.bootstrap.workspaces;

import java.util.List;
import java.util.Optional;

/// What can be used as it is, and most likely is not what its author wants.
final class Hints {

  private Hints() {}

  static void note(YamlNode document) {
    for (YamlNode intent : document.list("intents")) {
      if (intent.list("examples").size() == 1) {
        intent.warning("has one example; with five or more it is recognised far more often");
      }
    }
    Optional<String> last = Optional.empty();
    for (YamlNode rule : document.list("rules")) {
      if (last.isPresent()) {
        rule.warning("is never reached: the rule before it, '" + last.get()
            + "', always holds; put it before that one, or leave it out");
      } else if (rule.child("when").filter(Hints::alwaysHolds).isPresent()) {
        last = Optional.of(rule.text("name", "without a name"));
      }
    }
  }

  private static boolean alwaysHolds(YamlNode when) {
    return when.keys().equals(List.of("always"));
  }
}
