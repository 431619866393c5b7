package com.nexora.chat.domain.intent.human;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What is said in one sentence, and what takes a word for a person away again.
record Sentence(List<Token> tokens, List<Mention> mentions) {

  private static final Set<Concept> BEGINS_ANEW =
      EnumSet.of(Concept.WANT, Concept.BUT, Concept.BOT);

  static final Set<Concept> PERSONS =
      EnumSet.of(Concept.HUMAN, Concept.ROLE, Concept.ANYONE, Concept.DESK, Concept.EMOJI);

  Stream<Mention> persons() {
    return mentions.stream()
        .filter(mention -> PERSONS.contains(mention.concept()))
        .map(this::inAllLanguages);
  }

  Stream<Mention> all(Concept first, Concept... more) {
    Set<Concept> wanted = EnumSet.of(first, more);
    return mentions.stream().filter(mention -> wanted.contains(mention.concept()));
  }

  /// "agent" is a word of many languages, and what any of them says about it counts.
  Mention inAllLanguages(Mention person) {
    return mentions.stream()
        .filter(other -> other.from() == person.from() && other.to() == person.to())
        .filter(other -> PERSONS.contains(other.concept()))
        .reduce(person, Mention::inLanguagesOf);
  }

  boolean near(Mention mention, Concept concept, int words) {
    return near(mention, concept, words, words);
  }

  /// @param before at most so many words before the mention
  /// @param after or so many after it
  boolean near(Mention mention, Concept concept, int before, int after) {
    return all(concept)
        .anyMatch(other -> (concept == Concept.SPEAK || other.understoodBeside(mention))
            && other.distance(mention)
                <= (other.from() < mention.from() ? before : after) * Token.WORD);
  }

  /// Whether a person, or a whole wish, is spoken of and not asked for.
  boolean takenAway(Mention mention) {
    return refused(mention)
        || reported(mention)
        || governs(Concept.PAST, mention, 6, true)
        || follows(Concept.PAST, mention, 5);
  }

  /// Whether somebody else says or wants it.
  boolean reported(Mention mention) {
    return governs(Concept.REPORT, mention, 12, false) || governs(Concept.THIRD, mention, 9, true);
  }

  boolean refused(Mention mention) {
    return governs(Concept.DECLINE, mention, 8, true) || follows(Concept.DECLINED, mention, 6);
  }

  /// Whether the word stands for something else than a person who could help.
  boolean somethingElse(Mention person) {
    return governs(Concept.MANAGE, person, 4, true)
        || follows(Concept.MANAGED, person, 3)
        || follows(Concept.ABOUT, person, 0)
        || governs(Concept.MINE, person, 0, true)
        || routed();
  }

  /// "How do I transfer a call to an operator": a question about the product.
  private boolean routed() {
    return all(Concept.HOWTO).findAny().isPresent()
        && all(Concept.ROUTE).findAny().isPresent();
  }

  /// Whether such a phrase stands before the mention and reaches it.
  private boolean governs(Concept concept, Mention mention, int words, boolean withinClause) {
    return all(concept)
        .anyMatch(ruler -> ruler.from() < mention.from()
            && ruler.sharesLanguage(mention)
            && ruler.distance(mention) <= words * Token.WORD
            && !(withinClause && broken(ruler, mention))
            && mentions.stream()
                .noneMatch(other -> beginsAnew(other, ruler) && other.between(ruler, mention)));
  }

  /// "My customers want": not yet a wish of the one who writes.
  private static boolean beginsAnew(Mention mention, Mention ruler) {
    return BEGINS_ANEW.contains(mention.concept())
        && mention.sharesLanguage(ruler)
        && (ruler.concept() != Concept.THIRD || mention.to() - mention.from() > 1);
  }

  private boolean follows(Concept concept, Mention mention, int words) {
    return all(concept)
        .anyMatch(ruler -> mention.before(ruler)
            && ruler.sharesLanguage(mention)
            && ruler.distance(mention) <= words * Token.WORD
            && !broken(mention, ruler)
            && all(Concept.BUT).noneMatch(but -> but.between(mention, ruler)));
  }

  boolean broken(Mention left, Mention right) {
    return left.before(right)
        && tokens.subList(left.to(), right.from()).stream().anyMatch(Token::isBreak);
  }
}
