package com.nexora.chat.domain.guard;

import com.nexora.chat.domain.knowledge.Passage;
import java.util.List;

/// What a model would say.
///
/// @param cited what it rests on; empty when it only asks
public record Draft(String text, List<Passage> cited) {

  public Draft {
    cited = List.copyOf(cited);
  }

  /// A question back rests on nothing.
  public boolean asks() {
    return cited.isEmpty();
  }
}
