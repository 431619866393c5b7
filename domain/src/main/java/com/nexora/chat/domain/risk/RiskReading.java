package com.nexora.chat.domain.risk;

import com.nexora.chat.domain.text.PlainText;
import java.util.regex.MatchResult;

/// What may be at stake in a message, and the words that say so.
///
/// @param risk the gravest one found
/// @param said the words it was found by, as the customer wrote them; empty for [Risk#NONE]
public record RiskReading(Risk risk, String said) {

  private static final RiskReading NOTHING = new RiskReading(Risk.NONE, "");

  public RiskReading {
    if ((risk == Risk.NONE) != said.isEmpty()) {
      throw new IllegalArgumentException("a risk is found by words, and none by no words");
    }
  }

  /// By words alone, so it needs no model and cannot fail. Rather misses a risk than sees one where
  /// somebody only swears: a person who is called for nothing stops coming. Reads the first
  /// [PlainText#MOST] signs, in time proportional to them.
  public static RiskReading of(String message) {
    PlainText text = PlainText.of(message);
    for (RiskWords words : RiskWords.ALL) {
      for (MatchResult found : words.risky().found(text.text()).toList()) {
        if (!words.harmless(text.text(), found)) {
          return new RiskReading(words.risk(), text.quote(found.start(), found.end()));
        }
      }
    }
    return NOTHING;
  }
}
