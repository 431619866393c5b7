package com.nexora.chat.domain.guard;

import com.nexora.chat.domain.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

  /// Fewer are too few to compare.
  private static final int FEW_WORDS = 3;

  private static final Pattern LIST_MARK = Pattern.compile("^\\p{Nd}{1,2}[.)]\\s");
  private static final Pattern ONLY_MARK = Pattern.compile("\\p{Nd}{1,2}[.)]");

  private Grounds() {}

  static Stream<Finding> check(Case judged) {
    Set<String> known = new HashSet<>(judged.sources().figures());
    known.addAll(Figures.in(judged.evidence().asked()));
    Stream<Finding> said =
        judged.sentences().stream().flatMap(sentence -> unsaid(sentence, known, judged));
    Stream<Finding> cut = judged.seams().stream()
        .filter(seam -> seam.hides(Promises::in))
        .map(seam -> new Finding(Breach.PROMISE, seam.together()));
    Stream<Finding> unborne = judged.draft().asks() || translated(judged)
        ? Stream.empty()
        : units(judged).stream()
            .filter(unit -> !borneOut(unit, judged))
            .map(unit -> new Finding(Breach.UNSUPPORTED, unit));
    return Stream.of(said, cut, unborne).flatMap(findings -> findings);
  }

  /// A promise or a figure that no source has.
  private static Stream<Finding> unsaid(String sentence, Set<String> known, Case judged) {
    if (ONLY_MARK.matcher(sentence).matches() || judged.sources().saySentence(sentence)) {
      return Stream.empty();
    }
    if (Promises.in(sentence) && !promised(sentence, judged.sources())) {
      return Stream.of(new Finding(Breach.PROMISE, sentence));
    }
    return known.containsAll(Figures.in(LIST_MARK.matcher(sentence).replaceFirst("")))
        ? Stream.empty()
        : Stream.of(new Finding(Breach.UNSUPPORTED, sentence));
  }

  /// Sentences that are to be borne out. One of few words says too little to be compared and goes
  /// with the next, or, at the end, with the one before.
  private static List<String> units(Case judged) {
    List<String> units = new ArrayList<>();
    String waiting = "";
    for (String sentence : judged.sentences()) {
      if (!ONLY_MARK.matcher(sentence).matches() && !judged.sources().saySentence(sentence)) {
        String unit = waiting.isEmpty() ? sentence : waiting + " " + sentence;
        boolean few = words(unit).size() < FEW_WORDS;
        waiting = few ? unit : "";
        if (!few) {
          units.add(unit);
        }
      }
    }
    if (!waiting.isEmpty()) {
      String before = units.isEmpty() ? "" : units.removeLast() + " ";
      units.add(before + waiting);
    }
    return units;
  }

  private static Set<String> words(String sentence) {
    return Words.of(Courtesies.without(PrivateData.without(sentence)));
  }

  /// The words of another language cannot be compared; whether that is to be risked is the
  /// workspace's decision.
  private static boolean translated(Case judged) {
    return judged.policy().translations() && judged.evidence().tongue().translated();
  }

  private static boolean borneOut(String sentence, Case judged) {
    Set<String> said = words(sentence);
    if (said.isEmpty()) {
      return true;
    }
    if (contradicted(sentence, said, judged.sources().cited())) {
      return false;
    }
    double covered = covered(said, Words.of(String.join("\n", judged.sources().cited())));
    return covered >= ENOUGH_WORDS
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
            && Figures.in(source).containsAll(Figures.in(sentence)));
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
}
