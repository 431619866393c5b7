package com.nexora.chat.domain.qualifying;

import com.nexora.chat.domain.text.Phrases;
import com.nexora.chat.domain.text.PlainText;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How people reply to a question besides answering it, in twelve languages at once: a short reply
/// does not tell which one it is in. Most of these words stand in answers as well, such as `next
/// week` and `too many questions from customers`; many of them count only where nothing else is
/// said.
final class Replies {

  /// A reply of more words says more than that.
  private static final int FEW = 8;

  private static final int FEW_SIGNS = 60;

  /// What may stand beside a refusal without being an answer: `what for`, `company policy`.
  private static final int FEW_BESIDES = 2;

  /// As many signs of Chinese and Japanese as make a word.
  private static final int SIGNS_A_WORD = 2;

  private static final int FIRST_EAST_ASIAN = 0x2E80;

  private static final Pattern BLANKS = Pattern.compile("[ \\n]+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern QUESTION = Pattern.compile("[?？؟¿]");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  private Replies() {}

  /// Whether the customer does not want to be asked.
  static boolean objects(String words) {
    PlainText text = PlainText.of(words);
    return Refusals.OBJECTS.in(text) || (few(words) && alone(Refusals.OBJECTS_ALONE, text));
  }

  /// Whether the customer will not, or cannot, say, and says nothing else that might be an answer.
  static boolean skips(String words) {
    PlainText text = PlainText.of(words);
    return few(words)
        && (alone(Refusals.SKIPS_ALONE, text)
            || (Refusals.REFUSES.in(text) && !much(besides(Refusals.REFUSES, text))));
  }

  /// Whether the customer will not, or cannot, say, whatever else is said: of replies in which no
  /// answer was found.
  static boolean refuses(String words) {
    return skips(words) || (few(words) && Refusals.REFUSES.in(PlainText.of(words)));
  }

  static boolean asks(String words) {
    return QUESTION.matcher(words).find() || Refusals.WHY.in(PlainText.of(words));
  }

  /// A reply without the words that only refuse: `skip this one` names no number.
  static String withoutRefusal(String words) {
    String plain = without(Refusals.REFUSES, PlainText.of(words).text());
    return without(Refusals.SKIPS_ALONE, plain);
  }

  /// `yes` or `no`, whichever is said first, and before anything that refuses: of `I am not sure we
  /// do` nothing is known.
  static Optional<String> yesNo(String words) {
    String plain = PlainText.of(words).text();
    int refused = first(Refusals.REFUSES, plain);
    String before = refused < plain.length() ? plain.substring(0, refused) : plain;
    int yes = first(Refusals.YES, before);
    int no = first(Refusals.NO, before);
    return yes == no ? Optional.empty() : Optional.of(yes < no ? "yes" : "no");
  }

  private static int first(Phrases phrases, String plain) {
    return phrases.found(plain).findFirst().map(MatchResult::start).orElse(Integer.MAX_VALUE);
  }

  /// Whether nothing else is said.
  private static boolean alone(Phrases phrases, PlainText text) {
    return phrases.in(text) && besides(phrases, text).isEmpty();
  }

  /// What is said besides the phrases and besides manners.
  private static String besides(Phrases phrases, PlainText text) {
    String rest = without(Refusals.MANNERS, without(phrases, text.text()));
    return NO_LETTERS.matcher(rest).replaceAll(" ").strip();
  }

  private static String without(Phrases phrases, String plain) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (MatchResult found : phrases.found(plain).toList()) {
      rest.append(plain, from, found.start()).append(" . ");
      from = found.end();
    }
    return rest.append(plain, from, plain.length()).toString();
  }

  /// Whether it may well be an answer.
  private static boolean much(String rest) {
    long signs = rest.codePoints().filter(sign -> sign >= FIRST_EAST_ASIAN).count();
    long words = BLANKS
        .splitAsStream(rest)
        .filter(word -> !word.isEmpty() && word.codePointAt(0) < FIRST_EAST_ASIAN)
        .count();
    return DIGIT.matcher(rest).find() || words + signs / SIGNS_A_WORD > FEW_BESIDES;
  }

  private static boolean few(String words) {
    String line = words.strip();
    return line.length() <= FEW_SIGNS && BLANKS.splitAsStream(line).count() <= FEW;
  }
}
