package com.nexora.chat.bootstrap.workspaces;

/// What can be used as it is, and most likely is not what its author wants.
final class Hints {

  private Hints() {}

  static void note(YamlNode document) {
    for (YamlNode intent : document.list("intents")) {
      if (intent.list("examples").size() == 1) {
        intent.warning("has one example; with five or more it is recognised far more often");
      }
    }
  }
}
