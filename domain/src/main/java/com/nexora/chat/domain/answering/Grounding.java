package com.nexora.chat.domain.answering;

import com.nexora.chat.domain.knowledge.Passage;
import java.util.HashSet;
import java.util.List;

/// The guard between a proposal and the customer.
public final class Grounding {

  private Grounding() {}

  /// An answer stands only on passages that were found for this very question in this workspace;
  /// a source from anywhere else means the model invented it.
  public static boolean holds(Proposal.Answer answer, List<Passage> offered) {
    return new HashSet<>(offered).containsAll(answer.sources());
  }
}
