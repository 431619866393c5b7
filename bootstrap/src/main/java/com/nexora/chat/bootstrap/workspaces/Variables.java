package com.nexora.chat.bootstrap.workspaces;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills in what a workspaces file leaves to the environment, written `${NAME}`.
record Variables(Map<String, String> environment) {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)}");

  Variables {
    environment = Map.copyOf(environment);
  }

  /// What may stand nowhere but in the environment; empty when it is missing.
  String secret(YamlNode node, String key) {
    String written = node.text(key);
    if (!written.isEmpty() && !VARIABLE.matcher(written).matches()) {
      node.mistake(
          key,
          "must not hold a secret: put it into the environment and write its name here, as ${NAME}");
    }
    return resolved(node, key);
  }

  /// The text under a key with its variables filled in; empty when one of them is not set.
  String resolved(YamlNode node, String key) {
    Matcher variable = VARIABLE.matcher(node.text(key));
    return variable.replaceAll(found -> {
      String value = environment.getOrDefault(found.group(1), "");
      if (value.isEmpty()) {
        node.mistake(
            key, "needs the environment variable " + found.group(1) + ", which is not set");
      }
      return Matcher.quoteReplacement(value);
    });
  }
}
