package com.nexora.chat.domain.policy;

import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.Saying;
import java.util.HashMap;
import java.util.Map;

/// What the agent says in its own words; everything else it quotes.
///
/// @param source stands before the link to the article an answer comes from
/// @param askBack asked when the articles hold no answer
/// @param handoff said with every handoff
/// @param handoffBecause said instead for a particular reason
public record Wording(
    Saying source, Saying askBack, Saying handoff, Map<HandoffReason, Saying> handoffBecause) {

  public Wording {
    handoffBecause = Map.copyOf(handoffBecause);
  }

  /// The same in every language.
  public Wording(
      String source, String askBack, String handoff, Map<HandoffReason, String> handoffBecause) {
    this(
        Saying.always(source),
        Saying.always(askBack),
        Saying.always(handoff),
        always(handoffBecause));
  }

  public String source(Language language) {
    return source.in(language);
  }

  public String askBack(Language language) {
    return askBack.in(language);
  }

  public String handoff(HandoffReason reason, Language language) {
    return handoff(reason).in(language);
  }

  /// What is said with a handoff for this reason.
  public Saying handoff(HandoffReason reason) {
    return handoffBecause.getOrDefault(reason, handoff);
  }

  private static Map<HandoffReason, Saying> always(Map<HandoffReason, String> texts) {
    Map<HandoffReason, Saying> sayings = new HashMap<>();
    texts.forEach((reason, text) -> sayings.put(reason, Saying.always(text)));
    return sayings;
  }
}
