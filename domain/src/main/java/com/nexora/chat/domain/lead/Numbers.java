package com.nexora.chat.domain.lead;

import com.nexora.chat.domain.text.PlainText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Numbers as people write them: `1,500`, `1.500`, `1 500`, `twelve`, `十五`.
final class Numbers {

  static final String DIGITS = "(?:\\d{1,3}(?:[.,' ]\\d{3})++|\\d{1,7}+)";
  private static final String SIGNS = "[一二三四五六七八九十百两]{1,5}+";
  private static final String TO = " ?(?:-|~|to|bis|a|al|tot|do|till|ila|到|至|から) ?";

  private static final Pattern GAP = Pattern.compile("[,\\s]+");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,' ]\\d{3})+");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  private Numbers() {}

  /// @param list `two=2, three=3`
  static Map<String, Integer> named(String list) {
    Map<String, Integer> named = new LinkedHashMap<>();
    GAP.splitAsStream(list).filter(word -> !word.isEmpty()).forEach(word -> {
      int sign = word.indexOf('=');
      named.put(
          PlainText.of(word.substring(0, sign)).text().replace('_', ' '),
          Integer.valueOf(word.substring(sign + 1)));
    });
    return named;
  }

  /// Matches a number or a range of two.
  static String expression(Collection<String> names) {
    String one = "(?:" + DIGITS + "|" + SIGNS + (names.isEmpty() ? "" : "|" + choice(names)) + ")";
    String between = "(?:between|zwischen|entre|tra|tussen|miedzy|mellan) " + one
        + " (?:and|und|et|y|e|en|a|och) " + one;
    return "(?<![\\d.,$€£#:])(?:" + between + "|" + one + "(?:" + TO + one + ")?)(?![.,]?\\d|%| %)";
  }

  static String choice(String list) {
    return choice(GAP.splitAsStream(list)
        .filter(word -> !word.isEmpty())
        .map(word -> PlainText.of(word).text())
        .toList());
  }

  private static String choice(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(word -> word.replace("*", "[a-z]{0,10}+"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /// The numbers of a text, from left to right; 0 for one of more than seven digits.
  static Stream<Integer> in(String text, Map<String, Integer> names) {
    String all = DIGITS + "|" + SIGNS
        + (names.isEmpty() ? "" : "|(?<![a-z])" + choice(names.keySet()) + "(?![a-z])");
    return Pattern.compile(all).matcher(text).results().map(found -> value(found.group(), names));
  }

  private static int value(String written, Map<String, Integer> names) {
    Integer known = names.get(written);
    if (known != null) {
      return known;
    }
    if (!Character.isDigit(written.charAt(0))) {
      return signs(written);
    }
    String digits = NO_DIGIT.matcher(written).replaceAll("");
    return digits.length() > 7 ? 0 : Integer.parseInt(digits);
  }

  private static int signs(String written) {
    int total = 0;
    int digit = 0;
    for (int i = 0; i < written.length(); i++) {
      char sign = written.charAt(i);
      int unit = sign == '十' ? 10 : sign == '百' ? 100 : 0;
      if (unit > 0) {
        total += Math.max(digit, 1) * unit;
        digit = 0;
      } else {
        digit = sign == '两' ? 2 : "零一二三四五六七八九".indexOf(sign);
      }
    }
    return total + digit;
  }

  /// An amount: a dot or comma before three digits parts thousands, before one or two decimals.
  static BigDecimal amount(String written) {
    if (GROUPED.matcher(written).matches()) {
      return new BigDecimal(NO_DIGIT.matcher(written).replaceAll(""));
    }
    return new BigDecimal(written.replace(',', '.').replace(" ", ""));
  }
}
