package com.nexora.chat.domain.access;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How an account may be called: no two of its like look the same to whoever reads an audit log.
/// What characters there are is said by Unicode; which of its scripts go together, by UTS 39,
/// 5.2 "Restriction-Level Detection", level Highly Restrictive. Names in one script throughout may
/// still look alike.
public final class AccountName {

  /// Controls, formats, surrogates, private and unassigned ones, separators but the plain space,
  /// and what is ignorable (UAX 44, Default_Ignorable_Code_Point) or blank in other categories.
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}\u034f\u115f\u1160\u17b4"
      + "\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\\x{e0100}-\\x{e01ef}&&[^ ]]");

  /// Marks stand on something, and no more than four of them.
  private static final Pattern WORDS = Pattern.compile(
      "(?:[\\p{L}\\p{N}\\p{P}\\p{S}]\\p{M}{0,4}+)++(?: (?:[\\p{L}\\p{N}\\p{P}\\p{S}]\\p{M}{0,4}+)++)*+");

  private static final Set<UnicodeScript> ANYWHERE =
      EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);

  /// Which scripts are written together.
  private static final List<Set<UnicodeScript>> TOGETHER = List.of(
      EnumSet.of(
          UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

  private AccountName() {}

  /// The one form that is kept and looked for (UAX 15, NFKC), without blanks around it.
  public static String plain(String typed) {
    return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).strip();
  }

  /// Why nobody may be called so, as a sentence that says what to do; empty when they may.
  public static Optional<String> wrongWith(String typed) {
    String plain = plain(typed);
    if (UNSEEN.matcher(typed.strip()).find() || !WORDS.matcher(plain).matches()) {
      return Optional.of("Type a name of letters, digits and signs that can be seen, with single"
          + " plain spaces between words: there is something invisible in this one.");
    }
    Set<UnicodeScript> scripts = scripts(plain);
    boolean goTogether =
        scripts.size() < 2 || TOGETHER.stream().anyMatch(some -> some.containsAll(scripts));
    return goTogether
        ? Optional.empty()
        : Optional.of("Write the whole name in one alphabet: this one has letters of several, which"
            + " look alike, such as the Latin and the Cyrillic a.");
  }

  private static Set<UnicodeScript> scripts(String text) {
    return text.codePoints()
        .mapToObj(UnicodeScript::of)
        .filter(script -> !ANYWHERE.contains(script))
        .collect(Collectors.toUnmodifiableSet());
  }
}
