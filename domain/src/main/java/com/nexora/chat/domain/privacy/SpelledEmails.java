package com.nexora.chat.domain.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// E-mail addresses written so that machines should not find them: `anna (at) example (dot) com`,
/// `anna at example dot com`.
final class SpelledEmails {

  private static final String SPACED =
      "&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]]";
  private static final String NAME = "(?<![\\p{L}\\p{N}._%+'\\-" + SPACED + ")[\\p{L}\\p{N}"
      + SPACED + "[\\p{L}\\p{N}._%+'\\-" + SPACED + "{0,63}+";
  private static final String LABEL = "[\\p{L}\\p{N}\\-" + SPACED + "{1,63}+";
  private static final String AT = " ?[(\\[{<] ?(?:at|ät|@|arroba) ?[)\\]}>] ?";
  private static final String SPELLED_DOT =
      "(?: ?[(\\[{<] ?(?:dot|punkt|point|punto|ponto|\\.) ?[)\\]}>] ?| (?:dot|punkt) )";
  private static final String DOT = "(?:\\.|" + SPELLED_DOT + ")";

  private static final Pattern ADDRESS = Pattern.compile(
      "(?<name>" + NAME + ")(?:" + AT + LABEL + "(?:" + DOT + LABEL + "){1,5}+"
          + "|@" + LABEL + "(?:" + SPELLED_DOT + LABEL + "){1,5}+"
          + "|(?<spoken> at )" + LABEL + "(?: (?:dot|punkt) " + LABEL + "){1,4}+)",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Set<String> SPOKEN_TOPS =
      Set.of("com", "org", "net", "de", "uk", "fr", "es", "it", "nl", "io", "eu", "at", "ch", "me");

  /// Before "at" they speak of a place.
  private static final Set<String> NO_NAMES = Set.of(
      "me",
      "us",
      "is",
      "am",
      "are",
      "was",
      "were",
      "it",
      "them",
      "him",
      "her",
      "look",
      "looking",
      "site",
      "website",
      "shop",
      "store",
      "order",
      "ordered",
      "bought",
      "buy",
      "found",
      "find",
      "account",
      "accounts",
      "work",
      "works",
      "working",
      "available",
      "page",
      "sold",
      "seen",
      "see",
      "login",
      "error",
      "here",
      "there",
      "up",
      "mail",
      "email",
      "address",
      "and",
      "or",
      "visit");

  private static final Pattern TOP = Pattern.compile("\\p{L}{2,24}$");

  private SpelledEmails() {}

  static List<Finding> in(CharSequence view) {
    List<Finding> found = new ArrayList<>();
    Matcher address = ADDRESS.matcher(view);
    while (address.find()) {
      Matcher top = TOP.matcher(address.group());
      boolean spoken = address.group("spoken") != null;
      String name = address.group("name").toLowerCase(Locale.ROOT);
      if (top.find()
          && (!spoken
              || (SPOKEN_TOPS.contains(top.group().toLowerCase(Locale.ROOT))
                  && !NO_NAMES.contains(name)))) {
        found.add(new Finding(PersonalKind.EMAIL, address.start(), address.end()));
      }
    }
    return found;
  }
}
