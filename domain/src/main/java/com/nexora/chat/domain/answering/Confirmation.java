package com.nexora.chat.domain.answering;

import com.nexora.chat.domain.text.Phrases;
import com.nexora.chat.domain.text.PlainText;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether a message does nothing but thank, or say that an answer has helped. The whole of it must
/// be made of phrases that say so, of courtesies around them, and of one name at most: with any
/// other word, a question or a "but" it is none. Heard in all languages at once, because so few
/// words tell no language. A courtesy alone ("ok", "great") confirms nothing.
public final class Confirmation {

  /// Who writes more has more to say.
  static final int MOST = 200;

  private static final Phrases SAYS_SO =
      Phrases.of(ConfirmationWords.THANKS + ",\n" + ConfirmationWords.HELPED);

  private static final Phrases ALL = Phrases.of(ConfirmationWords.THANKS + ",\n"
      + ConfirmationWords.HELPED + ",\n" + ConfirmationWords.COURTESIES);

  /// Signs that say nothing, or something kind. An opening bracket is none: `:(`.
  private static final Pattern GAP =
      Pattern.compile("[\\s.!,;:)\"*~+_\\-\\x{2026}\\x{3001}\\x{3002}\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}"
          + ConfirmationWords.KIND_SIGNS + "]+");

  /// Thanks to somebody: a name has a capital, and ends what is said. In the original spelling.
  private static final Pattern NAME =
      Pattern.compile("(?iu:(?<![\\p{L}'])(" + ConfirmationWords.BEFORE_A_NAME + "))[ ,]{1,3}"
          + "(?!(?iu:" + ConfirmationWords.NO_NAMES + ")(?!\\p{L}))"
          + "\\p{Lu}\\p{Ll}{1,20}(?=\\s{0,3}(?:[.!,;)\\n]|[^\\p{L}\\p{N}\\s?(]|$))");

  private Confirmation() {}

  public static boolean is(String message) {
    if (message.length() > MOST) {
      return false;
    }
    String words = NAME.matcher(message).replaceFirst("$1");
    PlainText plain = PlainText.of(GAP.matcher(PlainText.of(words).text()).replaceAll(" "));
    return SAYS_SO.in(plain) && nothingElse(plain.text());
  }

  private static boolean nothingElse(String plain) {
    int end = 0;
    for (MatchResult phrase : ALL.found(plain).toList()) {
      if (!plain.substring(end, phrase.start()).isBlank()) {
        return false;
      }
      end = phrase.end();
    }
    return plain.substring(end).isBlank();
  }
}
