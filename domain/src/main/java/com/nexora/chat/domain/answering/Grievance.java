package com.nexora.chat.domain.answering;

import com.nexora.chat.domain.text.Phrases;
import com.nexora.chat.domain.text.PlainText;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Why a question back would only make things worse. Heard by words alone, in twelve languages at
/// once, and by the way they are written.
public enum Grievance {
  /// What the agent had said did not help; to say it again helps as little.
  NOT_HELPED,
  /// Something of theirs is wrong, lost or overdue. No article knows what happened to it.
  OWN_LOSS,
  /// They are angry.
  ANGER;

  /// Letters. "OK" and "PDF" are no shouting.
  private static final int SHOUTED = 16;

  private static final Map<Grievance, Phrases> PHRASES = Map.of(
      NOT_HELPED, Phrases.of(GrievanceWords.NOT_HELPED),
      OWN_LOSS, Phrases.of(GrievanceWords.OWN_LOSS),
      ANGER, Phrases.of(GrievanceWords.ANGER));

  /// What a message complains of; reads the first [PlainText#MOST] signs.
  public static Set<Grievance> in(String message) {
    PlainText text = PlainText.of(message);
    Set<Grievance> heard = EnumSet.noneOf(Grievance.class);
    PHRASES.forEach((grievance, phrases) -> {
      if (phrases.in(text)) {
        heard.add(grievance);
      }
    });
    if (shouted(message)) {
      heard.add(ANGER);
    }
    return heard;
  }

  /// Nearly all of it in capitals, in a script that has small letters too.
  private static boolean shouted(String message) {
    long large = message
        .codePoints()
        .limit(PlainText.MOST)
        .filter(Character::isUpperCase)
        .count();
    long small = message
        .codePoints()
        .limit(PlainText.MOST)
        .filter(Character::isLowerCase)
        .count();
    return large >= SHOUTED && large > 4 * small;
  }
}
