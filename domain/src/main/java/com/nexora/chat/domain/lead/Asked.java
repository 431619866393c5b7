package com.nexora.chat.domain.lead;

import com.nexora.chat.domain.text.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what somebody writes who is known to be a lead and was asked: then `25` is enough.
public final class Asked {

  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\d.,])(" + Numbers.DIGITS + ")( ?k(?![a-z]))?");

  private static final int MOST_TITLE_WORDS = 4;
  private static final Pattern BLANKS = Pattern.compile("[ \\n]+");

  private Asked() {}

  /// Everything that is said about buying, each key once.
  public static List<LeadFact> facts(String message) {
    PlainText text = PlainText.of(message);
    return LeadReading.facts(text, Languages.spokenIn(text));
  }

  /// Whether somebody needs help with what they have, whatever they were asked.
  public static boolean needsHelp(String message) {
    PlainText text = PlainText.of(message);
    return Languages.spokenIn(text).stream().anyMatch(words -> words.support().in(text));
  }

  /// Whether it is no more than a position: `Office manager`, said by itself, asks for nobody.
  public static boolean onlyTitle(String message) {
    PlainText text = PlainText.of(message.strip());
    String plain = text.text();
    return BLANKS.splitAsStream(plain).count() <= MOST_TITLE_WORDS
        && Languages.ALL.stream()
            .flatMap(words -> words.title().found(plain))
            .anyMatch(found -> found.start() == 0 || found.end() == plain.length());
  }

  /// The first number: in digits, or else as a word of one language.
  ///
  /// @param language ISO 639-1
  public static Optional<Long> number(String message, String language) {
    String plain = PlainText.of(message).text();
    Matcher digits = DIGITS.matcher(plain);
    if (digits.find()) {
      long number = Numbers.in(digits.group(1), Map.of()).findFirst().orElse(0);
      return Optional.of(digits.group(2) == null ? number : number * 1_000);
    }
    return Languages.ALL.stream()
        .filter(words -> words.language().equals(language))
        .flatMap(words -> Numbers.in(plain, words.numbers()))
        .findFirst()
        .map(Integer::longValue);
  }

  /// The first address for e-mail, as it was written.
  public static Optional<String> email(String message) {
    return Emails.in(PlainText.of(message)).map(LeadFact.Email::address);
  }
}
