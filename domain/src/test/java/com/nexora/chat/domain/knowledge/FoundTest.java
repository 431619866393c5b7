package com.nexora.chat.domain.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoundTest {

  @Test
  void words_decide_between_passages_of_about_the_same_meaning_and_no_others() {
    Found named = new Found(passage("named"), 0.70, 0.5);
    Found near = new Found(passage("near"), 0.72, 0);
    Found far = new Found(passage("far"), 0.5, 0.5);
    assertEquals(
        List.of(named, near, far),
        Stream.of(far, near, named).sorted(Found.BEST_FIRST).toList());
  }

  @Test
  void among_equals_the_order_is_that_of_reading() {
    List<Found> equals =
        Stream.of("1", "2", "3").map(id -> new Found(passage(id), 0.7)).toList();
    assertEquals(equals, equals.reversed().stream().sorted(Found.BEST_FIRST).toList());
  }

  private static Passage passage(String article) {
    return new Passage(
        new ArticleId(article), 1, 0, "t", URI.create("https://help.example/"), "", "text");
  }
}
