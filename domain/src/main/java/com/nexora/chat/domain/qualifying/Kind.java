package com.nexora.chat.domain.qualifying;

import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.lead.Asked;
import com.nexora.chat.domain.text.PlainText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an answer to a question can be. Whatever is no such answer is not taken for one.
public sealed interface Kind {

  /// Longer answers are cut off: an attribute of Intercom holds 255 signs (documentation of custom
  /// data attributes).
  int LONGEST = 200;

  /// Any words.
  record Words() implements Kind {}

  /// A whole number, written in digits or in words.
  ///
  /// @param least the smallest that is believed
  /// @param most the largest that is believed
  record WholeNumber(long least, long most) implements Kind {
    public WholeNumber {
      if (least > most) {
        throw new IllegalArgumentException("least is at most most");
      }
    }
  }

  /// One of several; the first that is named is taken.
  record Choice(List<Option> options) implements Kind {
    public Choice {
      options = List.copyOf(options);
      if (options.isEmpty()) {
        throw new IllegalArgumentException("a choice has options");
      }
    }
  }

  /// @param name as it is kept
  /// @param words what customers say for it besides its name
  record Option(String name, List<String> words) {
    public Option {
      words = List.copyOf(words);
    }
  }

  /// An address for e-mail.
  record Email() implements Kind {}

  /// Kept as `yes` or `no`.
  record YesNo() implements Kind {}

  /// When something begins, in the customer's words or as a date.
  record Moment() implements Kind {}

  /// What somebody wrote who was asked for it; empty when it is no answer.
  ///
  /// @param language that it was asked in
  default Optional<String> read(String words, Language language) {
    String line = oneLine(words);
    return switch (this) {
      case Words(), Moment() -> Optional.of(line).filter(text -> !text.isEmpty());
      case WholeNumber(long least, long most) ->
        Asked.number(Replies.withoutRefusal(line), language.code())
            .filter(number -> number >= least && number <= most)
            .map(number -> Long.toString(number));
      case Choice(List<Option> options) -> chosen(PlainText.of(line).text(), options);
      case Email() -> Asked.email(line);
      case YesNo() -> Replies.yesNo(line);
    };
  }

  private static Optional<String> chosen(String plain, List<Option> options) {
    record Named(String name, int at, int length) {}
    return options.stream()
        .flatMap(option -> Stream.concat(Stream.of(option.name()), option.words().stream())
            .flatMap(word ->
                found(plain, word).map(at -> new Named(option.name(), at, word.length())).stream()))
        .min(Comparator.comparingInt(Named::at)
            .thenComparing(Comparator.comparingInt(Named::length).reversed()))
        .map(Named::name);
  }

  /// As a word of its own, where words are parted by blanks.
  private static Optional<Integer> found(String plain, String word) {
    String sought = PlainText.of(word).text();
    Matcher place = Pattern.compile(
            "(?<![\\p{Ll}\\d])" + Pattern.quote(sought) + "(?![\\p{Ll}\\d])")
        .matcher(plain);
    return place.find() ? Optional.of(place.start()) : Optional.empty();
  }

  private static String oneLine(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST - 1))) + "…";
  }
}
