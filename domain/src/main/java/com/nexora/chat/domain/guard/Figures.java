package com.nexora.chat.domain.guard;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The numbers of a text, as they are written.
final class Figures {

  /// Possessive, so that a long number costs no more than its length.
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}++(?:[.,:]\\p{Nd}++){0,20}+");

  private Figures() {}

  static Set<String> in(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
