package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.IndexPassages;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Edition;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.knowledge.Query;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What everything that makes passages searchable must do.
public interface IndexPassagesContract {

  // L-21: what belongs to another workspace is not found, whoever asks.

  WorkspaceId HERE = new WorkspaceId("workspace-a");
  WorkspaceId THERE = new WorkspaceId("workspace-b");
  Language ENGLISH = new Language("en");
  Language GERMAN = new Language("de");

  IndexPassages indexing();

  private IndexPassages.Index index(Library.Entry... entries) {
    return indexing().index(HERE, new Library(List.of(entries)));
  }

  static Embedding direction(double... values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      floats[i] = (float) values[i];
    }
    return Embedding.of(floats);
  }

  static Library.Entry entry(String article, String locale, String text, Embedding meaning) {
    return new Library.Entry(
        new Passage(
            new Edition(new ArticleId(article), locale),
            !locale.equals("de"),
            1,
            0,
            "Title",
            URI.create("https://help.example/" + article),
            "",
            text),
        meaning);
  }

  private static List<String> articles(List<Found> found) {
    return found.stream().map(it -> it.passage().edition().toString()).toList();
  }

  @Test
  default void the_nearest_come_first_and_no_more_than_asked_for() {
    IndexPassages.Index index = index(
        entry("far", "", "one", direction(0, 1)),
        entry("near", "", "two", direction(1, 0)),
        entry("between", "", "three", direction(1, 1)));
    assertEquals(
        List.of("near", "between"),
        articles(index.search(HERE, new Query("?", direction(2, 0), ENGLISH), 2)));
  }

  @Test
  default void the_similarity_is_the_cosine() {
    Embedding question = direction(3, 4);
    Embedding passage = direction(1, 2);
    Found found = index(entry("1", "", "text", passage))
        .search(HERE, new Query("?", question, ENGLISH), 1)
        .getFirst();
    assertEquals(question.cosine(passage), found.similarity(), 1e-9);
    assertEquals(0, found.words());
  }

  @Test
  default void of_two_passages_of_one_meaning_the_one_with_the_questions_words_comes_first() {
    IndexPassages.Index index = index(
        entry("1", "en", "Payments can fail.", direction(1, 0)),
        entry("2", "en", "Error E4711 means that the bank refused.", direction(1, 0.01)));
    List<Found> found = index.search(HERE, new Query("what is E4711", direction(1, 0), ENGLISH), 2);
    assertEquals(List.of("2 (en)", "1 (en)"), articles(found));
    assertTrue(found.getFirst().words() > 0 && found.getFirst().words() <= 1);
  }

  /// However far in meaning: the model may never have seen the word.
  @Test
  default void what_only_its_words_speak_for_is_found_among_many() {
    Stream<Library.Entry> others = IntStream.range(0, 500)
        .mapToObj(i -> entry("other-" + i, "en", "Nothing of the kind.", direction(1, i * 1e-4)));
    Library.Entry named = entry("named", "en", "Flurbinator", direction(1, 0.3));
    IndexPassages.Index index = indexing()
        .index(HERE, new Library(Stream.concat(others, Stream.of(named)).toList()));
    assertEquals(
        List.of("named (en)"),
        articles(index.search(HERE, new Query("flurbinator", direction(1, 0), ENGLISH), 1)));
  }

  @Test
  default void an_article_is_found_in_the_customers_language_or_else_in_its_main_locale() {
    IndexPassages.Index index = index(
        entry("both", "en", "Download an invoice", direction(1, 0)),
        entry("both", "de", "Rechnung herunterladen", direction(1, 0.1)),
        entry("english", "en", "Pay an invoice", direction(1, 0.2)),
        entry("german", "de", "Rechnung bezahlen", direction(1, 0.3)));
    assertEquals(
        List.of("both (de)", "german (de)", "english (en)"),
        articles(index.search(HERE, new Query("rechnung", direction(1, 0), GERMAN), 9)));
    assertEquals(
        List.of("both (en)", "english (en)"),
        articles(index.search(HERE, new Query("rechnung", direction(1, 0), ENGLISH), 9)));
  }

  @Test
  default void in_an_empty_library_nothing_is_found() {
    IndexPassages.Index index = index();
    assertEquals(List.of(), index.search(HERE, new Query("help", direction(1, 0), ENGLISH), 5));
    assertEquals(0, index.size(HERE));
  }

  /// What a customer sends cannot be chosen, and what fails would fail again for ever.
  @Test
  default void any_words_can_be_searched_for() {
    IndexPassages.Index index = index(entry("1", "en", "text", direction(1, 0)));
    for (String words : List.of(
        "",
        " \n",
        "?!",
        "\u200b",
        "\uD83D",
        "\0",
        "a AND (b OR",
        "*",
        "x".repeat(50_000),
        IntStream.range(0, 20_000).mapToObj(i -> "word" + i + " ").reduce("", String::concat))) {
      for (String language : List.of("en", "de", "ja", "xx")) {
        assertEquals(
            1,
            index
                .search(HERE, new Query(words, direction(1, 0), new Language(language)), 5)
                .size());
      }
    }
  }

  @Test
  default void an_index_answers_its_own_workspace_only() { // T-07
    IndexPassages.Index index = index(entry("1", "", "text", direction(1, 0)));
    Query query = new Query("text", direction(1, 0), ENGLISH);
    assertThrows(IllegalArgumentException.class, () -> index.search(THERE, query, 1));
    assertThrows(IllegalArgumentException.class, () -> index.size(THERE));
  }

  @Test
  default void what_another_workspace_has_changes_nothing() {
    Random random = new Random(16);
    List<Library.Entry> ours = some(random, 60);
    IndexPassages.Index alone = indexing().index(HERE, new Library(ours));
    List<Query> queries = IntStream.range(0, 20).mapToObj(_ -> query(random)).toList();
    List<List<Found>> before =
        queries.stream().map(query -> alone.search(HERE, query, 10)).toList();

    IndexPassages.Index theirs = indexing().index(THERE, new Library(some(random, 200)));
    IndexPassages.Index beside = indexing().index(HERE, new Library(ours));
    for (int i = 0; i < queries.size(); i++) {
      theirs.search(THERE, queries.get(i), 10);
      assertEquals(before.get(i), alone.search(HERE, queries.get(i), 10));
      assertEquals(before.get(i), beside.search(HERE, queries.get(i), 10));
    }
  }

  @Test
  default void the_order_in_which_passages_were_stored_does_not_matter() {
    Random random = new Random(17);
    List<Library.Entry> entries = new ArrayList<>(some(random, 80));
    IndexPassages.Index index = indexing().index(HERE, new Library(entries));
    Collections.shuffle(entries, random);
    IndexPassages.Index shuffled = indexing().index(HERE, new Library(entries));
    for (int i = 0; i < 20; i++) {
      Query query = query(random);
      assertEquals(index.search(HERE, query, 10), shuffled.search(HERE, query, 10));
    }
  }

  @Test
  default void embeddings_of_different_models_are_never_compared() {
    IndexPassages.Index index = index(entry("1", "", "text", direction(1, 0)));
    assertThrows(
        IllegalArgumentException.class,
        () -> index.search(HERE, new Query("text", direction(1, 0, 0), ENGLISH), 1));
  }

  private static List<Library.Entry> some(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> entry(
            "article-" + i, List.of("en", "de", "").get(i % 3), words(random, 30), meaning(random)))
        .toList();
  }

  private static Query query(Random random) {
    return new Query(words(random, 6), meaning(random), random.nextBoolean() ? ENGLISH : GERMAN);
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> "word" + random.nextInt(50))
        .reduce("", (text, word) -> text + " " + word);
  }

  private static Embedding meaning(Random random) {
    double[] values = new double[32];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextGaussian();
    }
    return direction(values);
  }
}
