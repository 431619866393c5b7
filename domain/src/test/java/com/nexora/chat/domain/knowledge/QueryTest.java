package com.nexora.chat.domain.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.intent.Language;
import org.junit.jupiter.api.Test;

class QueryTest {

  private static final Language ENGLISH = new Language("en");
  private static final Wanted WANTED = new Wanted("and for a year?", "what does it cost");

  @Test
  void what_goes_on_is_near_what_it_says_alone_and_what_it_says_in_context() {
    Embedding alone = Embedding.of(new float[] {1, 0, 0});
    Embedding inContext = Embedding.of(new float[] {0, 1, 0});
    Embedding passage = Embedding.of(new float[] {2, 1, 2});
    Query query = Query.goingOn(WANTED, alone, inContext, ENGLISH);
    double average =
        (1 - Query.CONTEXT) * alone.cosine(passage) + Query.CONTEXT * inContext.cosine(passage);
    assertEquals(average, query.nearness(passage), 1e-6);
  }

  @Test
  void its_words_are_those_of_both() {
    Embedding same = Embedding.of(new float[] {1, 0});
    assertEquals(
        "what does it cost\nand for a year?",
        Query.goingOn(WANTED, same, same, ENGLISH).words());
  }

  @Test
  void two_meanings_that_are_the_same_are_one() {
    Embedding same = Embedding.of(new float[] {3, 4});
    Query query = Query.goingOn(WANTED, same, same, ENGLISH);
    assertEquals(1, query.nearness(same), 1e-6);
  }

  @Test
  void opposite_meanings_still_have_a_direction() {
    Embedding alone = Embedding.of(new float[] {1, 0});
    Embedding.Mix mix = alone.mixed(Embedding.of(new float[] {-1, 0}), 0.5);
    assertTrue(mix.length() > 0 && mix.length() <= 1, () -> "" + mix.length());
  }

  @Test
  void meanings_of_different_models_are_not_mixed() {
    Embedding two = Embedding.of(new float[] {1, 0});
    Embedding three = Embedding.of(new float[] {1, 0, 0});
    assertThrows(IllegalArgumentException.class, () -> two.mixed(three, 0.5));
  }
}
