package com.nexora.chat.domain.intent;

import java.util.List;

/// An intent the workspace defines by what customers say when they have it.
///
/// @param name what the workspace calls it; a telling one (`change address`, not `A7`) helps to
///     recognise it
/// @param description the same in a sentence; empty when there is none
/// @param examples messages of customers who have it. Six are a start, with twenty it is told well
public record Intent(String name, String description, List<String> examples) {

  public Intent {
    examples = List.copyOf(examples);
    if (name.isBlank() || examples.isEmpty()) {
      throw new IllegalArgumentException("an intent has a name and at least one example");
    }
  }

  /// An intent that is not described.
  public Intent(String name, List<String> examples) {
    this(name, "", examples);
  }
}
