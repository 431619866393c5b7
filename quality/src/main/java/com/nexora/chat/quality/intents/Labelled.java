package com.nexora.chat.quality.intents;

import java.util.Locale;
import java.util.Set;

/// A message and the intent that a person has given it.
///
/// @param label as it stands in the file; one of `STRANGERS`, in any case, says it has none
record Labelled(String text, String label) {

  static final Set<String> STRANGERS = Set.of(
      "oos", "ood", "ood-oos", "id-oos", "out_of_scope", "no_nodes_detected", "none", "unknown");

  boolean stranger() {
    return STRANGERS.contains(label.toLowerCase(Locale.ROOT));
  }
}
