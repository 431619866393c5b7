package com.nexora.chat.domain.knowledge;

import com.nexora.chat.domain.intent.Language;

/// What passages are looked for by.
///
/// @param words as the customer wrote them, of any length
/// @param meaning of the model that the passages were embedded with
/// @param weight what a passage of the very same meaning is worth, above 0 and at most 1; less
///     than 1 where the meaning lies between two that are not the same
/// @param language what is found is in it where there is a choice
public record Query(String words, Embedding meaning, double weight, Language language) {

  /// How much words say together with the question before; the rest is what they say alone.
  /// Enough for "and for the yearly plan?", and a new question is still one. With it 29 of 30
  /// such messages find their article, alone 13; from .4 to .7 it makes little difference
  /// (docs/QUALITY.md).
  static final double CONTEXT = 0.6;

  public Query {
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("a weight is above 0 and at most 1");
    }
  }

  public Query(String words, Embedding meaning, Language language) {
    this(words, meaning, 1, language);
  }

  /// What goes on from an earlier question is looked for by both.
  ///
  /// @param alone the meaning of the words alone
  /// @param inContext that of the earlier question and the words
  public static Query goingOn(
      Wanted wanted, Embedding alone, Embedding inContext, Language language) {
    Embedding.Mix mix = alone.mixed(inContext, CONTEXT);
    return new Query(wanted.inContext(), mix.direction(), mix.length(), language);
  }

  /// How near a passage is; with two meanings, the average of both by their weight.
  public double nearness(Embedding passage) {
    return weight * meaning.cosine(passage);
  }
}
