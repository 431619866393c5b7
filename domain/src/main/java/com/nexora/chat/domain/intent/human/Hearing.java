package com.nexora.chat.domain.intent.human;

import java.util.List;

/// Whether a text asks for a person. Every word for a person is looked at by itself: what stands
/// beside it may take it away ("no need for a human", "my manager", "agent seat"), and what is
/// left asks for a person if something beside it says so.
public final class Hearing {

  private static final Lexicon LEXICON = new Lexicon(Tables.ALL);

  private Hearing() {}

  public static boolean wish(String text) {
    String words = Quotes.left(Letters.normalised(text));
    boolean heard = false;
    for (List<Token> sentence : Words.sentences(words)) {
      List<Token> spelt = LEXICON.corrected(sentence);
      List<Mention> mentions = LEXICON.mentions(spelt);
      if (new Wishes(spelt, mentions).any()) {
        heard = true;
      } else if (mentions.stream().anyMatch(mention -> mention.concept() == Concept.RETRACT)) {
        heard = false;
      }
    }
    return heard;
  }
}
