package com.nexora.chat.domain.guard;

import com.nexora.chat.domain.privacy.PersonalData;
import com.nexora.chat.domain.text.Visible;
import java.util.Locale;
import java.util.stream.Stream;

/// Addresses to write to, numbers to call, cards, accounts, keys. What the articles say or the
/// customer has written themselves may be said.
final class PrivateData {

  private PrivateData() {}

  static Stream<Finding> check(Case judged) {
    String known = squeezed(judged.sources().words())
        + squeezed(Visible.of(judged.evidence().asked()));
    return judged.views().near().stream().distinct().flatMap(view -> in(view, known));
  }

  /// The finding names the kind alone: its words may be somebody's.
  private static Stream<Finding> in(String view, String known) {
    return PersonalData.in(view).stream()
        .filter(found -> !known.contains(squeezed(view.substring(found.start(), found.end()))))
        .map(found -> new Finding(
            Breach.PRIVATE_DATA, found.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
  }

  /// They are judged here, and are no words that a source could have.
  static String without(String sentence) {
    StringBuilder rest = new StringBuilder(sentence);
    PersonalData.in(sentence)
        .reversed()
        .forEach(found -> rest.replace(found.start(), found.end(), " "));
    return rest.toString();
  }

  /// Numbers are written with and without gaps.
  private static String squeezed(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s().-]+", "");
  }
}
