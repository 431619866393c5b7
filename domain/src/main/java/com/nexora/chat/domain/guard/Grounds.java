package com.nexora.chat.domain.guard;

import com.nexora.chat.domain.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether what is said stands in what is cited.
///
/// A sentence is borne out when most of its words stand in the cited passages, or some of them and
/// its meaning is near; every figure must stand there, or have been the customer's own. A promise
/// must stand, nearly word by word, in one sentence of an article, with its figures and its "not".
///
/// What this cannot see: a sentence made of the article's words that says something else.
final class Grounds {

  /// Of the words of a sentence, those that the passages must have.
  static final double ENOUGH_WORDS = 0.6;

  /// When the meaning is near, so many suffice.
  static final double SOME_WORDS = 0.3;

  /// Cosine of the built-in embeddings above which a sentence is about the same.
  static final double NEAR = 0.75;

  /// Of a promise.
  static final double NEARLY_ALL_WORDS = 0.85;

  /// By how much more of its words the most similar sentence must have.
  private static final double CLEARLY = 0.2;

  /// "Glad to help", "Let me check": nothing there to be true or false.
  private static final int TOO_FEW_WORDS = 3;

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,:]\\p{Nd}+)*");
  private static final Pattern LIST_MARK = Pattern.compile("^\\p{Nd}{1,2}[.)]\\s");
  private static final Pattern ONLY_MARK = Pattern.compile("\\p{Nd}{1,2}[.)]");

  private Grounds() {}

  static Stream<Finding> check(Case judged) {
    return Stream.concat(
        judged.sentences().stream().flatMap(sentence -> judge(sentence, judged)),
        judged.seams().stream()
            .filter(seam -> seam.hides(Promises::in))
            .map(seam -> new Finding(Breach.PROMISE, seam.together())));
  }

  private static Stream<Finding> judge(String sentence, Case judged) {
    if (ONLY_MARK.matcher(sentence).matches() || judged.sources().say(sentence)) {
      return Stream.empty();
    }
    if (Promises.in(sentence) && !promised(sentence, judged.sources())) {
      return Stream.of(new Finding(Breach.PROMISE, sentence));
    }
    Set<String> figures = figures(LIST_MARK.matcher(sentence).replaceFirst(""));
    figures.removeAll(figures(judged.sources().words()));
    figures.removeAll(figures(judged.evidence().asked()));
    if (!figures.isEmpty()) {
      return Stream.of(new Finding(Breach.UNSUPPORTED, sentence));
    }
    return judged.draft().asks() || translated(judged) || borneOut(sentence, judged)
        ? Stream.empty()
        : Stream.of(new Finding(Breach.UNSUPPORTED, sentence));
  }

  /// The words of another language cannot be compared; whether that is to be risked is the
  /// workspace's decision.
  private static boolean translated(Case judged) {
    return judged.policy().translations() && judged.evidence().tongue().translated();
  }

  private static boolean borneOut(String sentence, Case judged) {
    Set<String> said = Words.of(Courtesies.without(PrivateData.without(sentence)));
    if (said.isEmpty()) {
      return true;
    }
    if (contradicted(sentence, said, judged.sources().cited())) {
      return false;
    }
    double covered = covered(said, Words.of(String.join("\n", judged.sources().cited())));
    return said.size() < TOO_FEW_WORDS
        || covered >= ENOUGH_WORDS
        || (covered >= SOME_WORDS && judged.evidence().nearness().applyAsDouble(sentence) >= NEAR);
  }

  /// Whether the sentence of the sources that is most like this one denies what it says, or says
  /// what it denies.
  private static boolean contradicted(String sentence, Set<String> said, List<String> cited) {
    double alike = 0;
    double unlike = 0;
    for (String source : cited) {
      double covered = source.endsWith("?") ? 0 : covered(said, Words.of(source));
      if (Promises.alike(sentence, source)) {
        alike = Math.max(alike, covered);
      } else {
        unlike = Math.max(unlike, covered);
      }
    }
    return unlike >= ENOUGH_WORDS && unlike - alike > CLEARLY;
  }

  private static boolean promised(String sentence, Sources sources) {
    Set<String> said = Words.of(Courtesies.without(sentence));
    List<String> cited = sources.cited();
    return IntStream.range(0, cited.size())
        .boxed()
        .flatMap(i -> Stream.concat(Stream.of(cited.get(i)), withNext(cited, i)))
        .anyMatch(source -> covered(said, Words.of(source)) >= NEARLY_ALL_WORDS
            && Promises.sameIn(sentence, source)
            && figures(source).containsAll(figures(sentence)));
  }

  /// A promise may draw on two sentences that follow each other, if neither takes back the other.
  private static Stream<String> withNext(List<String> cited, int i) {
    return i + 1 < cited.size() && Promises.alike(cited.get(i), cited.get(i + 1))
        ? Stream.of(cited.get(i) + " " + cited.get(i + 1))
        : Stream.empty();
  }

  private static double covered(Set<String> said, Set<String> cited) {
    return said.isEmpty()
        ? 0
        : (double) said.stream().filter(word -> Words.in(cited, word)).count() / said.size();
  }

  private static Set<String> figures(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
