package com.nexora.chat.domain.intent;

import java.util.List;

/// An intent the workspace defines by what customers say when they have it.
public record Intent(String name, List<String> examples) {

  public Intent {
    examples = List.copyOf(examples);
    if (name.isBlank() || examples.isEmpty()) {
      throw new IllegalArgumentException("an intent has a name and at least one example");
    }
  }
}
