package com.nexora.chat.quality.guard;

import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.text.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Answers that say what their passage does not say, in the ways models do.
final class WrongAnswers {

  /// How an answer is wrong.
  enum Kind {
    /// A sentence of another article.
    ANOTHER_ARTICLE,
    /// One figure is another one.
    OTHER_FIGURE,
    /// The opposite.
    OPPOSITE,
    /// A promise added to what is right.
    PROMISE_ADDED,
    /// A deed added to what is right.
    DEED_ADDED
  }

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern DENIED =
      Pattern.compile("(?i)\\b(?:not|no|never|cannot)\\b ?|n't\\b");
  private static final Pattern VERB = Pattern.compile("\\b(?:is|are|can|does|do|has|have|will)\\b");

  private static final List<String> PROMISES = List.of(
      "We will refund you in full.", "You will get a 10% discount next time.",
      "I guarantee that it works.", "You will have it within 24 hours.",
      "This is legally binding for us.", "The first year is free of charge for you.");

  private static final List<String> DEEDS = List.of(
      "I've cancelled it for you.", "I have updated your account.",
      "Your order has been refunded.", "I will transfer you to a colleague now.",
      "A teammate will contact you shortly.", "We have already approved your request.");

  private final SplittableRandom random;

  WrongAnswers(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /// Empty when the passage has nothing that can be turned so.
  Optional<String> from(Kind kind, Passage passage, Passage another) {
    String right = pick(Sentences.of(passage.text()));
    return switch (kind) {
      case ANOTHER_ARTICLE ->
        Optional.of(pick(Sentences.of(another.text())))
            .filter(other -> !passage.text().contains(other));
      case OTHER_FIGURE -> changed(right);
      case OPPOSITE -> opposite(right);
      case PROMISE_ADDED -> Optional.of(right + " " + pick(PROMISES));
      case DEED_ADDED -> Optional.of(right + " " + pick(DEEDS));
    };
  }

  private Optional<String> changed(String sentence) {
    Matcher number = NUMBER.matcher(sentence);
    return number.find()
        ? Optional.of(number.replaceFirst(
            String.valueOf((number.group().hashCode() & 0xff) + 1 + random.nextInt(50))))
        : Optional.empty();
  }

  private static Optional<String> opposite(String sentence) {
    Matcher denied = DENIED.matcher(sentence);
    if (denied.find()) {
      return Optional.of(denied.replaceFirst(""));
    }
    Matcher verb = VERB.matcher(sentence);
    return verb.find() ? Optional.of(verb.replaceFirst(verb.group() + " not")) : Optional.empty();
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
