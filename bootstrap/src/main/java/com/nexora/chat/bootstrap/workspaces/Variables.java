package com.nexora.chat.bootstrap.workspaces;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills in what a workspaces file leaves to the environment, written `${NAME}`.
///
/// @param elsewhere whether the document will be used in another environment: then a variable that
///     is not set here is no mistake
record Variables(Map<String, String> environment, boolean elsewhere) {

  /// Stands for what is set where it runs; looks like an address, because most of them are.
  private static final String SET_ELSEWHERE = "https://set-where-it-runs.invalid";

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)}");

  Variables {
    environment = Map.copyOf(environment);
  }

  Variables(Map<String, String> environment) {
    this(environment, false);
  }

  /// What may stand nowhere but in the environment; empty when it is missing.
  String secret(YamlNode node, String key) {
    String written = node.text(key);
    if (!written.isEmpty() && !VARIABLE.matcher(written).matches()) {
      node.secretMistake(key, LooseSecrets.INSTEAD);
    }
    return resolved(node, key);
  }

  /// The text under a key with its variables filled in; empty when one of them is not set.
  String resolved(YamlNode node, String key) {
    Matcher variable = VARIABLE.matcher(node.text(key));
    return variable.replaceAll(found -> {
      String value = environment.getOrDefault(found.group(1), "");
      if (value.isEmpty() && elsewhere) {
        node.child(key)
            .ifPresent(there -> there.warning("needs the environment variable " + found.group(1)
                + " where the service runs; it is not set here"));
        return SET_ELSEWHERE;
      }
      if (value.isEmpty()) {
        node.mistake(
            key, "needs the environment variable " + found.group(1) + ", which is not set");
      }
      return Matcher.quoteReplacement(value);
    });
  }
}
