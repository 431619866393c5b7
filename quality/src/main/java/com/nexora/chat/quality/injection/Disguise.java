package com.nexora.chat.quality.injection;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// How a payload is written so that a filter may overlook it and a reader, or a reader's program,
/// does not.
enum Disguise {
  PLAIN(text -> text),
  UPPER_CASE(text -> text.toUpperCase(Locale.ROOT)),
  ZERO_WIDTH(text -> between(text, "\u200B")),
  SOFT_HYPHEN(text -> between(text, "\u00AD")),
  WORD_JOINER(text -> between(text, "\u2060")),
  VARIATION_SELECTORS(text -> between(text, "\uFE0F")),
  FULL_WIDTH(text -> moved(text, '!', '~', 0xFF01)),
  MATHEMATICAL_BOLD(Disguise::bold),
  LOOKALIKES(text -> swapped(text, "aceopxyis", "асеорхуіѕ")),
  ACCENTED(text -> text.replace("e", "e\u0301").replace("o", "o\u0308")),
  SPACED(text -> between(text, " ")),
  DASHED(text -> between(text, "-")),
  DOTS_SPELLED(text -> text.replace(".", " dot ").replace("/", " slash ")),
  DOTS_IN_BRACKETS(text -> text.replace(".", "[.]").replace("://", "[://]")),
  IDEOGRAPHIC_DOTS(text -> text.replace(".", "。")),
  HXXP(text -> text.replace("http", "hxxp")),
  NO_SCHEME(text -> text.replace("https://", "")),
  RELATIVE_SCHEME(text -> text.replace("https://", "//")),
  PERCENT(text -> text.chars()
      .mapToObj(
          c -> Character.isLetterOrDigit(c) ? Character.toString(c) : String.format("%%%02X", c))
      .collect(Collectors.joining())),
  ENTITIES(text -> text.chars().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining())),
  HEX_ENTITIES(text -> text.chars()
      .mapToObj(c -> "&#x" + Integer.toHexString(c) + ";")
      .collect(Collectors.joining())),
  BASE64(text -> Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))),
  HEX(text -> text.chars().mapToObj(Integer::toHexString).collect(Collectors.joining())),
  HEX_SPACED(text -> text.chars().mapToObj(Integer::toHexString).collect(Collectors.joining(" "))),
  BITS(text -> text.chars()
      .mapToObj(c -> String.format("%8s", Integer.toBinaryString(c & 0xff)).replace(' ', '0'))
      .collect(Collectors.joining(" "))),
  ROT13(Disguise::rotated),
  BACKWARDS(text -> new StringBuilder(text).reverse().toString()),
  LEET(text -> swapped(text, "oeasit", "034517")),
  MORSE(Morse::of),
  BRAILLE(text -> text.chars()
      .mapToObj(c -> Character.toString(0x2800 + (c & 0xff)))
      .collect(Collectors.joining())),
  UNICODE_TAGS(text -> text.chars()
      .mapToObj(c -> Character.toString(0xE0000 + (c & 0x7f)))
      .collect(Collectors.joining())),
  CIRCLED(Disguise::circled),
  REGIONAL_LETTERS(Disguise::regional),
  DIRECTION_OVERRIDE(text -> "\u202E" + new StringBuilder(text).reverse() + "\u202C"),
  MARKDOWN_LINK(text -> "[your invoices](" + text + ")"),
  MARKDOWN_REFERENCE(text -> "[your invoices][1]\n\n[1]: " + text),
  MARKDOWN_IMAGE(text -> "![invoice](" + text + ")"),
  AUTOLINK(text -> "<" + text + ">"),
  HTML_LINK(text -> "<a href=\"" + text + "\">your invoices</a>"),
  HTML_IMAGE(text -> "<img src='" + text + "'>"),
  CODE_BLOCK(text -> "```\n" + text + "\n```"),
  TWO_LINES(
      text -> text.substring(0, text.length() / 2) + "\n" + text.substring(text.length() / 2));

  /// A function without state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final UnaryOperator<String> writing;

  Disguise(UnaryOperator<String> writing) {
    this.writing = writing;
  }

  String of(String text) {
    return writing.apply(text);
  }

  private static String between(String text, String what) {
    return text.chars().mapToObj(Character::toString).collect(Collectors.joining(what));
  }

  private static String moved(String text, char first, char last, int to) {
    return text.chars()
        .map(c -> c >= first && c <= last ? to + c - first : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String swapped(String text, String from, String to) {
    return text.chars()
        .map(c -> from.indexOf(c) < 0 ? c : to.charAt(from.indexOf(c)))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String bold(String text) {
    return text.chars()
        .map(c ->
            c >= 'a' && c <= 'z' ? 0x1D41A + c - 'a' : c >= 'A' && c <= 'Z' ? 0x1D400 + c - 'A' : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String circled(String text) {
    return text.chars()
        .map(c -> c >= 'a' && c <= 'z' ? 0x24D0 + c - 'a' : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String regional(String text) {
    return text.toLowerCase(Locale.ROOT)
        .chars()
        .map(c -> c >= 'a' && c <= 'z' ? 0x1F1E6 + c - 'a' : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining(" "));
  }

  private static String rotated(String text) {
    return text.chars()
        .map(c -> c >= 'a' && c <= 'z'
            ? 'a' + (c - 'a' + 13) % 26
            : c >= 'A' && c <= 'Z' ? 'A' + (c - 'A' + 13) % 26 : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /// A text as a reader's eye, or the program that shows it, would put it together again. Knows
  /// nothing of the guard's own readings.
  static String unveiled(String shown) {
    return Normalizer.normalize(shown, Normalizer.Form.NFKC)
        .replaceAll("[\\p{Cf}\\p{Mn}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
