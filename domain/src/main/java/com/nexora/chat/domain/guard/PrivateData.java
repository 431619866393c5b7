package com.nexora.chat.domain.guard;

import com.nexora.chat.domain.privacy.PersonalData;
import com.nexora.chat.domain.text.Visible;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Addresses to write to, numbers to call, cards, accounts, keys. What the articles say or the
/// customer has written themselves may be said.
final class PrivateData {

  private PrivateData() {}

  static Stream<Finding> check(Case judged) {
    Set<String> known = new HashSet<>(values(judged.sources().words()));
    known.addAll(values(Visible.of(judged.evidence().asked())));
    return Stream.concat(
            judged.views().near().stream(), judged.seams().stream().map(Case.Seam::together))
        .distinct()
        .flatMap(view -> in(view, known));
  }

  /// The finding names the kind alone: its words may be somebody's.
  private static Stream<Finding> in(String view, Set<String> known) {
    return PersonalData.in(view).stream()
        .filter(found -> !known.contains(squeezed(view.substring(found.start(), found.end()))))
        .map(found -> new Finding(
            Breach.PRIVATE_DATA, found.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
  }

  private static Set<String> values(String text) {
    return PersonalData.in(text).stream()
        .map(found -> squeezed(text.substring(found.start(), found.end())))
        .collect(Collectors.toSet());
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
