package com.nexora.chat.quality.eval.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.Article.Section;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.quality.desk.BadRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpCentreTest {

  @TempDir
  private Path folder;

  @Test
  void a_page_is_an_article_a_heading_begins_a_section_and_a_block_is_a_line() throws IOException {
    Files.writeString(folder.resolve("41-refunds.html"), """
        <title>Refunds</title><body><p>Within <b>30</b> days.</p><h2>How</h2>
        <ol><li>Open Billing<ul><li>Owners only</li></ul></li><li><p>Click Refund</p></li></ol>
        """);
    Files.writeString(folder.resolve("notes.txt"), "no article");
    assertEquals(
        List.of(new Article(
            new ArticleId("41"),
            1,
            "Refunds",
            URI.create("https://help.example/41-refunds"),
            List.of(
                new Section("", "Within 30 days."),
                new Section("How", "Open Billing\nOwners only\nClick Refund")))),
        HelpCentre.read(folder, "https://help.example/"));
  }

  @Test
  void a_file_has_a_document_a_line() throws IOException {
    Path file = folder.resolve("docs.jsonl");
    Files.writeString(file, "{\"id\":\"7 a\",\"title\":\"Refunds\",\"text\":\"In 30 days.\"}\n");
    assertEquals(
        List.of(new Article(
            new ArticleId("7 a"),
            1,
            "Refunds",
            URI.create("https://help.example/7-a"),
            List.of(new Section("", "In 30 days.")))),
        HelpCentre.read(file, "https://help.example/"));
  }

  @Test
  void nothing_to_read_is_said() {
    assertThrows(BadRequest.class, () -> HelpCentre.read(folder, "https://help.example/"));
    assertThrows(
        BadRequest.class,
        () -> HelpCentre.read(folder.resolve("missing"), "https://help.example/"));
  }
}
