package com.nexora.chat.search.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.knowledge.Passage;
import java.net.URI;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeaningsTest {

  /// More than two blocks, and no whole number of them.
  private static final int ROWS = 700;

  private static final int DIMENSIONS = 96;

  private final Random random = new Random(384);
  private final List<Embedding> embeddings =
      IntStream.range(0, ROWS).mapToObj(_ -> meaning()).toList();
  private final Meanings meanings = Meanings.of(new Library(embeddings.stream()
      .map(embedding -> new Library.Entry(
          new Passage(
              new ArticleId("1"), 1, 0, "t", URI.create("https://help.example/"), "", "text"),
          embedding))
      .toList()));

  @Test
  void the_ten_nearest_are_among_the_twenty_that_bytes_name() {
    BitSet all = new BitSet();
    all.set(0, ROWS);
    for (int i = 0; i < 50; i++) {
      Embedding question = meaning();
      assertTrue(named(question, all, 20).containsAll(nearest(question, 10)));
    }
  }

  @Test
  void no_row_is_named_that_may_not_be() {
    BitSet last = new BitSet();
    last.set(ROWS - 3, ROWS);
    assertEquals(Set.of(ROWS - 3, ROWS - 2, ROWS - 1), named(meaning(), last, 20));
  }

  private Set<Integer> named(Embedding question, BitSet among, int most) {
    return Arrays.stream(meanings.nearest(question, among, most))
        .boxed()
        .collect(Collectors.toSet());
  }

  private Set<Integer> nearest(Embedding question, int most) {
    return IntStream.range(0, ROWS)
        .boxed()
        .sorted(Comparator.comparingDouble(row -> -question.cosine(embeddings.get(row))))
        .limit(most)
        .collect(Collectors.toSet());
  }

  private Embedding meaning() {
    float[] values = new float[DIMENSIONS];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return Embedding.of(values);
  }
}
