package com.nexora.chat.domain.intent.human;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What in a sentence asks for a person.
record Wishes(Sentence sentence) {

  /// A sentence as short as "no bots, please".
  private static final int SHORT = 7 * Token.WORD;

  private static final Set<Concept> FILLING = EnumSet.of(
      Concept.POLITE,
      Concept.GREETING,
      Concept.WANT,
      Concept.EMOJI,
      Concept.HUMAN,
      Concept.ROLE,
      Concept.DESK);

  Wishes(List<Token> tokens, List<Mention> mentions) {
    this(new Sentence(tokens, mentions));
  }

  boolean any() {
    return sentence.all(Concept.WISH).anyMatch(wish -> !sentence.takenAway(wish))
        || sentence
            .persons()
            .anyMatch(person -> !sentence.takenAway(person)
                && !sentence.somethingElse(person)
                && (asked(person) || nothingElseSaid(person)))
        || sentence.all(Concept.NOBOT).anyMatch(said -> !sentence.reported(said))
        || sentence.all(Concept.BOT).anyMatch(this::noBot);
  }

  private boolean asked(Mention person) {
    return switch (person.concept()) {
      case HUMAN ->
        addressed(person)
            || sentence.near(person, Concept.WANT, 6, 4)
            || sentence.near(person, Concept.HANDLE, 4, 8);
      case ROLE ->
        addressed(person)
            || sentence.near(person, Concept.WANT, 4, 1)
            || sentence.near(person, Concept.HANDLE, 4, 8);
      case ANYONE -> addressed(person) || sentence.near(person, Concept.HANDLE, 2, 6);
      case DESK -> addressed(person) || sentence.near(person, Concept.WANT, 2, 0);
      case EMOJI -> addressed(person) || sentence.near(person, Concept.WANT, 1, 0);
      default -> false;
    };
  }

  private boolean addressed(Mention person) {
    return sentence.near(person, Concept.SPEAK, 8) || sentence.near(person, Concept.PASS, 8);
  }

  /// "Human, please!", and not "Dear support team".
  private boolean nothingElseSaid(Mention person) {
    if (person.concept() == Concept.ANYONE
        || (sentence.near(person, Concept.GREETING, 0, 0)
            && sentence.all(Concept.WANT, Concept.POLITE).findAny().isEmpty())) {
      return false;
    }
    BitSet said = new BitSet();
    sentence.mentions().stream()
        .filter(mention -> FILLING.contains(mention.concept()))
        .forEach(mention -> said.set(mention.from(), mention.to()));
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (!said.get(i) && !sentence.tokens().get(i).isBreak()) {
        return false;
      }
    }
    return true;
  }

  /// "I don't want to talk to a bot", "no bots please".
  private boolean noBot(Mention bot) {
    if (!sentence.refused(bot)) {
      return false;
    }
    Token last = sentence.tokens().getLast();
    return last.end() <= SHORT || sentence.near(bot, Concept.SPEAK, 6);
  }
}
