package com.nexora.chat.domain.answering;

import com.nexora.chat.domain.text.Phrases;
import com.nexora.chat.domain.text.PlainText;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether a message does nothing but thank, or say that an answer has helped. The whole of it must
/// be made of phrases that say so and of courtesies around them: with any other word, a name, a
/// question or a "but" it is none. Heard in all languages at once, because so few words tell no
/// language. A courtesy alone ("ok", "great") confirms nothing, and thanks beside a "yes" may take
/// up an offer.
public final class Confirmation {

  /// Who writes more has more to say.
  static final int MOST = 200;

  /// What a phrase does. Where lists share one, the first has it.
  private enum Kind {
    HELPED,
    THANKS,
    YES,
    FINISHED,
    COURTESY
  }

  private static final Map<Kind, Phrases> LISTS = new EnumMap<>(Map.of(
      Kind.HELPED, Phrases.of(ConfirmationWords.HELPED),
      Kind.THANKS, Phrases.of(ConfirmationWords.THANKS),
      Kind.YES, Phrases.of(ConfirmationWords.YES),
      Kind.FINISHED, Phrases.of(ConfirmationWords.FINISHED),
      Kind.COURTESY, Phrases.of(ConfirmationWords.COURTESIES)));

  private static final Phrases ALL = Phrases.of(String.join(
      ",\n",
      ConfirmationWords.HELPED,
      ConfirmationWords.THANKS,
      ConfirmationWords.YES,
      ConfirmationWords.FINISHED,
      ConfirmationWords.COURTESIES));

  private static final Pattern SAD = Pattern.compile(ConfirmationWords.SAD_FACES);

  /// Signs that say nothing, or something kind. An opening bracket is none: `:(`.
  private static final Pattern GAP =
      Pattern.compile("[\\s.!,;:)\"*~+_\\-\\x{2026}\\x{3001}\\x{3002}\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}"
          + ConfirmationWords.KIND_SIGNS + "]+");

  private Confirmation() {}

  /// Where nothing was asked or offered that thanks might take up.
  public static boolean is(String message) {
    Set<Kind> kinds = kinds(message);
    return helped(kinds) || (kinds.contains(Kind.THANKS) && !kinds.contains(Kind.YES));
  }

  /// Whether it says in so many words that the answer has helped. Only this confirms after a
  /// question, to which thanks may mean "yes".
  public static boolean helped(String message) {
    return helped(kinds(message));
  }

  private static boolean helped(Set<Kind> kinds) {
    return kinds.contains(Kind.HELPED);
  }

  /// What it is made of. Empty where anything else stands in it, or its parts may join into
  /// something else.
  private static Set<Kind> kinds(String message) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    if (message.length() > MOST || SAD.matcher(message).find()) {
      return kinds;
    }
    String plain =
        PlainText.of(GAP.matcher(PlainText.of(message).text()).replaceAll(" ")).text();
    int end = 0;
    for (MatchResult phrase : ALL.found(plain).toList()) {
      if (!plain.substring(end, phrase.start()).isBlank()) {
        return Set.of();
      }
      end = phrase.end();
      kinds.add(kind(phrase.group()));
    }
    boolean whole = plain.substring(end).isBlank();
    boolean opposite = kinds.contains(Kind.FINISHED) && kinds.contains(Kind.HELPED);
    return whole && !opposite ? kinds : Set.of();
  }

  private static Kind kind(String phrase) {
    return LISTS.entrySet().stream()
        .filter(list -> is(list.getValue(), phrase))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Kind.COURTESY);
  }

  private static boolean is(Phrases phrases, String phrase) {
    return phrases
        .found(phrase)
        .anyMatch(found -> found.start() == 0 && found.end() == phrase.length());
  }
}
