package com.nexora.chat.domain.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryTest {

  @Test
  void the_nearest_come_first_and_no_more_than_asked_for() {
    Library library =
        new Library(List.of(entry("far", 0, 1), entry("near", 1, 0), entry("between", 1, 1)));
    List<Found> found = library.nearest(Embedding.of(new float[] {2, 0}), 2);
    assertEquals(
        List.of("near", "between"),
        found.stream().map(f -> f.passage().article().value()).toList());
    assertEquals(1.0, found.getFirst().similarity(), 1e-6);
  }

  @Test
  void embeddings_of_different_models_are_never_compared() {
    Library library = new Library(List.of(entry("a", 1, 0)));
    assertThrows(
        IllegalArgumentException.class,
        () -> library.nearest(Embedding.of(new float[] {1, 0, 0}), 1));
  }

  private static Library.Entry entry(String article, float x, float y) {
    return new Library.Entry(
        new Passage(
            new ArticleId(article), 1, 0, "t", URI.create("https://help.example/"), "", "text"),
        Embedding.of(new float[] {x, y}));
  }
}
