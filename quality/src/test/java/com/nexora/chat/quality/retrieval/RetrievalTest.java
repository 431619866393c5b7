package com.nexora.chat.quality.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.desk.Documents;
import com.nexora.chat.quality.desk.Queries;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrievalTest {

  @TempDir
  private Path folder;

  @Test
  void a_document_stands_where_its_best_passage_does() {
    List<Found> found = List.of(found("a", 0), found("a", 1), found("b", 0), found("c", 0));
    assertEquals(1, Retrieval.place(found, Set.of("a")));
    assertEquals(2, Retrieval.place(found, Set.of("b", "c")));
    assertEquals(0, Retrieval.place(found, Set.of("d")));
  }

  @Test
  void recall_counts_places_and_a_miss_is_none() {
    assertEquals(
        "recall@1 25.0 %   recall@3 50.0 %   recall@5 75.0 %   MRR 0.425",
        new Ranks(List.of(1, 2, 5, 0)).line());
  }

  @Test
  void a_floor_is_judged_by_what_it_keeps_and_what_it_rejects() {
    double[] with = {0.9, 0.8, 0.7, 0.6};
    double[] without = {0.65, 0.5};
    assertEquals(7 / 8.0, Abstention.auroc(with, without));
    assertEquals(50, Abstention.below(without, 0.6));
    assertEquals(0.7, Ranks.quantile(with, 0.25));
  }

  @Test
  void questions_name_what_answers_them_or_nothing() throws IOException {
    Path file = Files.writeString(folder.resolve("queries.jsonl"), """
        {"text": "where is my invoice", "id": "1"}
        {"text": "wo ist sie", "ids": ["1", "2"], "language": "de"}

        {"text": "who won"}
        """);
    assertEquals(
        List.of(
            new Queries.Query("where is my invoice", "en", Set.of("1")),
            new Queries.Query("wo ist sie", "de", Set.of("1", "2")),
            new Queries.Query("who won", "en", Set.of())),
        Queries.read(file));
  }

  @Test
  void a_line_that_is_none_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.jsonl"), "{\"text\": \"a\"}\nnonsense\n");
    BadRequest refusal = assertThrows(BadRequest.class, () -> Queries.read(file));
    assertEquals(
        file + ", line 2: needs a JSON object with text, and with id or ids, each in quotes",
        refusal.getMessage());
    assertThrows(BadRequest.class, () -> Documents.read(file));
  }

  private static Found found(String article, int ordinal) {
    return new Found(
        new Passage(
            new ArticleId(article),
            1,
            ordinal,
            "t",
            URI.create("https://help.example/"),
            "",
            "text"),
        0.5);
  }
}
