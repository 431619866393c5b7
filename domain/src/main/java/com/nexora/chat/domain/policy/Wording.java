package com.nexora.chat.domain.policy;

import com.nexora.chat.domain.handoff.HandoffReason;
import java.util.Map;

/// What the agent says in its own words; everything else it quotes.
///
/// @param source stands before the link to the article an answer comes from
/// @param askBack asked when the articles hold no answer
/// @param handoff said with every handoff
/// @param handoffBecause said instead for a particular reason
public record Wording(
    String source, String askBack, String handoff, Map<HandoffReason, String> handoffBecause) {

  public Wording {
    handoffBecause = Map.copyOf(handoffBecause);
  }

  public String handoff(HandoffReason reason) {
    return handoffBecause.getOrDefault(reason, handoff);
  }
}
