package com.nexora.chat.domain.intent.human;

import java.util.List;

/// A phrase of a lexicon in a sentence.
///
/// @param languages a bit for each whose table has it
/// @param from the first of its words
/// @param to the word after its last
/// @param start where it begins, in the measure of [Token]
/// @param end where it ends
record Mention(Concept concept, int languages, int from, int to, int start, int end) {

  static Mention of(Concept concept, int languages, List<Token> sentence, int from, int to) {
    return new Mention(
        concept,
        languages,
        from,
        to,
        sentence.get(from).at(),
        sentence.get(to - 1).end());
  }

  /// Of two that begin together; where they also end together, one in the languages of both.
  Mention longer(Mention other) {
    if (other.to == to) {
      return inLanguagesOf(other);
    }
    return other.to > to ? other : this;
  }

  Mention inLanguagesOf(Mention other) {
    return new Mention(concept, languages | other.languages, from, to, start, end);
  }

  boolean sharesLanguage(Mention other) {
    return (languages & other.languages) != 0;
  }

  /// Several words hardly mean something else in another language; one easily does.
  boolean understoodBeside(Mention other) {
    return to - from > 1 || sharesLanguage(other);
  }

  boolean before(Mention other) {
    return to <= other.from;
  }

  /// How much lies between the two; nothing where they touch or overlap.
  int distance(Mention other) {
    return Math.max(0, Math.max(other.start - end, start - other.end));
  }

  boolean between(Mention left, Mention right) {
    return left.before(this) && before(right);
  }

  /// Without those that lie within a longer one of the same language: "human" in "human
  /// resources". What is asked to be done takes no person away: "get somebody involved".
  static List<Mention> outermost(List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> mentions.stream().noneMatch(mention::within))
        .toList();
  }

  private boolean within(Mention longer) {
    return longer.from <= from
        && to <= longer.to
        && longer.to - longer.from > to - from
        && !(longer.concept == Concept.PASS && Sentence.PERSONS.contains(concept))
        && sharesLanguage(longer);
  }
}
