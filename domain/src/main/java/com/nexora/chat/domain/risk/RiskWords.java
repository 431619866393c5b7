package com.nexora.chat.domain.risk;

import com.nexora.chat.domain.text.Phrases;
import java.util.List;
import java.util.regex.MatchResult;

/// What a risk is found by, in twelve languages together: such words are rarely another's.
///
/// @param risky phrases that say it
/// @param unless phrases that take a risk back where they stand in the same sentence
record RiskWords(Risk risk, Phrases risky, Phrases unless) {

  /// Gravest first.
  static final List<RiskWords> ALL = List.of(
      words(Risk.SELF_HARM, PersonsAtRisk.SELF_HARM, PersonsAtRisk.NOT_SELF_HARM),
      words(Risk.THREAT_TO_OTHERS, PersonsAtRisk.THREAT, PersonsAtRisk.NO_THREAT),
      words(Risk.SECURITY_REPORT, RightsAtRisk.SECURITY, RightsAtRisk.NO_SECURITY),
      words(Risk.LEGAL_THREAT, RightsAtRisk.LEGAL, RightsAtRisk.NOT_LEGAL),
      words(Risk.DATA_PROTECTION_REQUEST, RightsAtRisk.DATA, RightsAtRisk.NO_DATA),
      words(Risk.ABUSE, PersonsAtRisk.ABUSE, PersonsAtRisk.NO_ABUSE));

  boolean harmless(String text, MatchResult found) {
    int from = found.start();
    while (from > 0 && !ends(text.charAt(from - 1))) {
      from--;
    }
    int to = found.end();
    while (to < text.length() && !ends(text.charAt(to))) {
      to++;
    }
    return unless.found(text.substring(from, to)).findAny().isPresent();
  }

  private static boolean ends(char sign) {
    return ".!?\n。".indexOf(sign) >= 0;
  }

  private static RiskWords words(Risk risk, String risky, String unless) {
    return new RiskWords(risk, Phrases.of(risky), Phrases.of(unless));
  }
}
