package com.nexora.chat.intercom.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.port.ReadArticles.Result;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.Article.Section;
import com.nexora.chat.domain.knowledge.ArticleId;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntercomArticleReaderTest {

  private static final String FIRST = "GET /articles?per_page=50&page=1";
  private static final String SECOND = "GET /articles?per_page=50&page=2";

  private final DeskServer server = new DeskServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void an_article_is_read_by_sections() {
    String body =
        "<p class=\\\"no-margin\\\">Start here.</p><h1 id=\\\"x\\\">How?</h1><h2>Step by step</h2>"
            + "<ol><li>Open <b>Settings</b></li><li>Press <a href=\\\"https://x.example\\\">Reset</a></li></ol>"
            + "<p>Done &amp; dusted.</p><h3>Empty</h3>";
    String article = """
        {"id":4104,"title":"Reset &amp; login","body":"%s","state":"published",
         "url":"https://help.example/4104","updated_at":1763800000}""".formatted(body);
    server.on(FIRST, 200, page(1, "", article));
    assertEquals(
        List.of(new Article(
            new ArticleId("4104"),
            1_763_800_000L,
            "Reset & login",
            URI.create("https://help.example/4104"),
            List.of(
                new Section("", "Start here."),
                new Section("Step by step", "1. Open Settings\n2. Press Reset\nDone & dusted.")))),
        read());
  }

  @Test
  void drafts_and_articles_without_an_address_are_not_read() {
    server.on(
        FIRST,
        200,
        page(
            1,
            "",
            article(1),
            article(2).replace("published", "draft"),
            article(3).replace("https://help.example/3", ""),
            article(4).replace("\"https://help.example/4\"", "null")));
    assertEquals(List.of("1"), ids());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\"next\":{\"page\":2,\"per_page\":50},", "\"next\":\"https://evil.example/\","
      })
  void every_page_is_read(String next) {
    server.on(FIRST, 200, page(2, next, article(1)));
    server.on(SECOND, 200, page(2, "", article(2)));
    assertEquals(List.of("1", "2"), ids());
    assertEquals(List.of(FIRST, SECOND), server.requests());
  }

  @Test
  void a_cursor_is_followed() {
    server.on(FIRST, 200, page(2, "\"next\":{\"starting_after\":\"a=/+\"},", article(1)));
    server.on("GET /articles?per_page=50&starting_after=a%3D%2F%2B", 200, page(2, "", article(2)));
    assertEquals(List.of("1", "2"), ids());
  }

  @Test
  void half_a_list_is_none() {
    server.on(FIRST, 200, page(2, "", article(1)));
    server.on(SECOND, 500, "");
    assertInstanceOf(Result.Unavailable.class, ask());
  }

  @Test
  void a_list_that_shifts_while_it_is_read_is_none() {
    server.on(FIRST, 200, page(2, "", article(1)));
    server.on(SECOND, 200, page(2, "", article(1)));
    assertInstanceOf(Result.Unavailable.class, ask());
    server.on(
        SECOND, 200, page(2, "", article(2)).replace("\"total_count\":2", "\"total_count\":3"));
    assertInstanceOf(Result.Unavailable.class, ask());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"data\":null}", "{\"data\":\"x\"}", "{\"data\":[{}]}"})
  void what_is_no_list_of_articles_is_none(String body) {
    server.on(FIRST, 200, body);
    assertInstanceOf(Result.Unavailable.class, ask());
  }

  @Test
  void an_empty_help_centre_is_read() {
    server.on(FIRST, 200, page(0, ""));
    assertEquals(List.of(), ids());
  }

  private static String article(int id) {
    return """
        {"id":"%d","title":"T","body":"<p>b</p>","state":"published",
         "url":"https://help.example/%d","updated_at":"2025-11-22T08:26:40Z"}""".formatted(id, id);
  }

  private static String page(int pages, String next, String... articles) {
    return "{\"type\":\"list\",\"total_count\":2,\"pages\":{" + next + "\"total_pages\":" + pages
        + "},\"data\":[" + String.join(",", articles) + "]}";
  }

  private Result ask() {
    return server.desk().articles().read(DeskServer.WORKSPACE);
  }

  private List<Article> read() {
    return assertInstanceOf(Result.Read.class, ask()).articles();
  }

  private List<String> ids() {
    return read().stream().map(article -> article.id().value()).toList();
  }
}
