package com.nexora.chat.domain.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A list of phrases as a native speaker writes it, searched in [PlainText].
///
/// Phrases stand on lines of their own or are parted by commas; between brackets a line may end
/// anywhere. In a phrase
///
/// - `word*` is any word that begins so,
/// - `(one|another)` is a choice, and `(one|another)?` may be missing,
/// - `_` is one word or none, `~` up to three words of the same sentence (in Chinese and Japanese
///   twelve signs),
/// - other signs stand for what the caller gives as a hole: `#` a number, `@` a month.
///
/// Spelling, accents and case do not matter. Every repetition is bounded, so a search takes time
/// in proportion to the text.
public final class Phrases {

  private static final String WORD = "[^ \\n.!?。]{1,40}+";
  private static final Pattern EAST_ASIAN = Pattern.compile("[\\x{2E80}-\\x{FFFF}]");

  private static final Pattern LINE_END = Pattern.compile("\\s*\\n\\s*");

  private static final String UP_TO_THREE = "(?: " + WORD + "){0,3}?";

  /// Nothing is ever found by it.
  private static final String NEVER = "(?!)";

  private final Pattern pattern;

  private Phrases(Pattern pattern) {
    this.pattern = pattern;
  }

  public static Phrases of(String list) {
    return of(list, Map.of());
  }

  /// @param holes a regular expression for each sign that stands for one
  public static Phrases of(String list, Map<Character, String> holes) {
    Map<Boolean, List<String>> phrases = entries(list).stream()
        .map(phrase -> PlainText.folded(phrase).strip())
        .filter(phrase -> !phrase.isEmpty())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.partitioningBy(phrase -> EAST_ASIAN.matcher(phrase).find()));
    String words = choice(phrases, false, phrase -> words(phrase, holes));
    String signs = choice(phrases, true, phrase -> signs(phrase, holes));
    // One look at the border of a word for all of them: most places in a text are none.
    return new Phrases(
        Pattern.compile("(?<![a-z0-9])(?:" + words + ")(?![a-z0-9])|(?:" + signs + ")"));
  }

  private static String choice(
      Map<Boolean, List<String>> phrases, boolean eastAsian, UnaryOperator<String> expression) {
    List<String> some = phrases.getOrDefault(eastAsian, List.of());
    return some.isEmpty() ? NEVER : some.stream().map(expression).collect(Collectors.joining("|"));
  }

  public boolean in(PlainText text) {
    return pattern.matcher(text.text()).find();
  }

  /// From left to right, none overlapping another.
  public Stream<MatchResult> found(CharSequence text) {
    return pattern.matcher(text).results();
  }

  private static String signs(String phrase, Map<Character, String> holes) {
    return literal(phrase.replace(" ", ""), holes)
        .replace("\\~", "[^。!?\\n]{0,12}?")
        .replace("\\_", "[^。!?\\n]{0,4}?");
  }

  private static String words(String phrase, Map<Character, String> holes) {
    StringBuilder made = new StringBuilder();
    boolean first = true;
    for (String token : tokens(phrase)) {
      made.append(word(token, first, holes));
      first = first && oneChoice(token);
    }
    return made.toString().replace(" \\~", UP_TO_THREE);
  }

  private static String word(String token, boolean first, Map<Character, String> holes) {
    return switch (token) {
      case "~" -> UP_TO_THREE;
      case "_" -> "(?: " + WORD + ")?";
      default -> {
        String bare = literal(token, holes);
        if (!oneChoice(token)) {
          yield first ? bare : " " + bare;
        }
        String choice = bare.substring(0, bare.length() - 1);
        yield first ? "(?:" + choice + " )?" : "(?: " + choice + ")?";
      }
    };
  }

  /// `(a|b)?`, and not `(a|b)(c|d)?`.
  private static boolean oneChoice(String token) {
    return token.endsWith(")?")
        && token.startsWith("(")
        && token.indexOf(')') == token.length() - 2;
  }

  private static String literal(String token, Map<Character, String> holes) {
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < token.length(); i++) {
      char sign = token.charAt(i);
      made.append(
          switch (sign) {
            case '(' -> "(?:";
            case ')', '|', '?' -> String.valueOf(sign);
            case '*' -> "[a-z0-9']{0,40}+";
            default -> holes.getOrDefault(sign, plainly(sign));
          });
    }
    return made.toString();
  }

  private static String plainly(char sign) {
    return Character.isLetterOrDigit(sign) || sign == ' ' ? "" + sign : "\\" + sign;
  }

  private static List<String> entries(String list) {
    return parted(list, ",\n").stream()
        .map(entry -> LINE_END.matcher(entry).replaceAll(""))
        .toList();
  }

  private static List<String> tokens(String phrase) {
    return parted(phrase, " ").stream().filter(token -> !token.isEmpty()).toList();
  }

  /// Cut at some signs, outside of brackets.
  private static List<String> parted(String text, String signs) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      if (depth == 0 && signs.indexOf(sign) >= 0) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    if (depth != 0) {
      throw new IllegalArgumentException("brackets that do not pair in: " + text);
    }
    return parts;
  }
}
