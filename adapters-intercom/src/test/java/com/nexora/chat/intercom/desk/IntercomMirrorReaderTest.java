package com.nexora.chat.intercom.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.Mirrored.Article.Content;
import com.nexora.chat.application.port.ReadMirrored.Query;
import com.nexora.chat.application.port.ReadMirrored.Result;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.knowledge.Article.Section;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntercomMirrorReaderTest {

  private static final String FIRST = "GET /articles?per_page=50&page=1";
  private static final String SECOND = "GET /articles?per_page=50&page=2";

  private static final WorkspaceId HERE = DeskServer.WORKSPACE;

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
        List.of(new Mirrored.Article(
            "4104",
            "",
            List.of(),
            "",
            Map.of(
                "",
                new Content(
                    1_763_800_000L,
                    "Reset & login",
                    "https://help.example/4104",
                    true,
                    List.of(
                        new Section("", "Start here."),
                        new Section(
                            "How? › Step by step",
                            "1. Open Settings\n2. Press Reset\nDone & dusted.")))))),
        read());
  }

  @Test
  void an_article_is_read_in_every_language() {
    String translated = """
        "default_locale":"en","parent_ids":[7],"help_center_audience":"restricted",
        "translated_content":{"type":"article_translated_content","pt-BR":
          {"type":"article_content","title":"Olá","body":"<p>Corpo</p>","state":"published",
           "url":"https://help.example/pt-BR/1","updated_at":1763800001},"fr":null},
        """;
    server.on(FIRST, 200, page(1, "", article(1).replace("\"title\"", translated + "\"title\"")));
    Mirrored.Article article = (Mirrored.Article) read().getFirst();
    assertEquals("en", article.defaultLocale());
    assertEquals(List.of("7"), article.collections());
    assertEquals("restricted", article.audience());
    assertEquals(Set.of("en", "pt-BR"), article.contents().keySet());
    assertEquals(
        new Content(
            1_763_800_001L,
            "Olá",
            "https://help.example/pt-BR/1",
            true,
            List.of(new Section("", "Corpo"))),
        article.contents().get("pt-BR"));
  }

  @Test
  void drafts_and_articles_without_an_address_are_read_without_their_text() {
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
    assertEquals(
        List.of("1"),
        read().stream()
            .map(Mirrored.Article.class::cast)
            .filter(article -> article.contents().values().stream()
                .anyMatch(c -> c.published() && !c.sections().isEmpty()))
            .map(Mirrored::id)
            .toList());
    assertEquals(List.of("1", "2", "3", "4"), ids());
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
  void after_the_last_cursor_comes_no_numbered_page() {
    server.on("GET /articles?per_page=50&starting_after=x", 200, page(2, "", article(2)));
    Query rest = new Query(MirrorKind.ARTICLE, Optional.of("starting_after=x"));
    var read = assertInstanceOf(Result.Read.class, server.things().read(HERE, rest));
    assertEquals(Optional.empty(), read.page().next());
  }

  @Test
  void how_many_there_are_is_passed_on() {
    server.on(FIRST, 200, page(1, "", article(1)));
    var read = assertInstanceOf(Result.Read.class, ask());
    assertEquals(OptionalLong.of(2), read.page().total());
  }

  @Test
  void a_certain_no_is_withheld_and_anything_else_may_pass() {
    server.on(FIRST, 403, DeskServer.error("api_plan_restricted"));
    assertEquals(new Result.Withheld("403: api_plan_restricted"), ask());
    server.on(FIRST, 500, "");
    assertInstanceOf(Result.Unavailable.class, ask());
    server.on(FIRST, 429, DeskServer.error("rate_limit_exceeded"));
    assertInstanceOf(Result.Limited.class, ask());
  }

  @Test
  void a_refused_token_can_be_renewed() {
    server.on(FIRST, 401, DeskServer.error("token_revoked"));
    assertInstanceOf(Result.Unavailable.class, ask());
  }

  @Test
  void segments_are_read_to_their_last_page() {
    String page = """
        {"type":"segment.list","segments":[{"type":"segment","id":"s","name":"S"}],"pages":{%s}}
        """;
    server.on("GET /segments", 200, page.formatted("\"next\":{\"starting_after\":\"x\"}"));
    server.on("GET /segments?starting_after=x", 200, page.formatted(""));
    Query first = new Query(MirrorKind.SEGMENT, Optional.empty());
    var read = assertInstanceOf(Result.Read.class, server.things().read(HERE, first));
    Query second = new Query(MirrorKind.SEGMENT, read.page().next());
    var last = assertInstanceOf(Result.Read.class, server.things().read(HERE, second));
    assertEquals(Optional.empty(), last.page().next());
    assertEquals(List.of("GET /segments", "GET /segments?starting_after=x"), server.requests());
  }

  @Test
  void attributes_without_an_id_have_their_name() {
    server.on("GET /data_attributes", 200, """
        {"type":"list","data":[{"type":"data_attribute","name":"email","full_name":"email",
         "label":"Email","data_type":"string","api_writable":true,"custom":false}]}
        """);
    assertEquals(
        new Result.Read(MirrorPage.whole(List.of(new Mirrored.Attribute(
            Model.CONTACT, "email", "email", "Email", "string", List.of(), true, false)))),
        server.things().read(HERE, new Query(MirrorKind.CONTACT_ATTRIBUTE, Optional.empty())));
  }

  @Test
  void archived_options_of_a_list_are_left_out() {
    server.on("GET /conversations/attributes?include_archived=true", 200, """
        {"type":"list","data":[{"type":"conversation_attribute","id":4,"name":"Mood",
         "data_type":"list","archived":false,"options":[
          {"id":"a","label":"Good &amp; well","archived":false},
          {"id":"b","label":"Bad","archived":true}]}]}
        """);
    var read = assertInstanceOf(
        Result.Read.class,
        server.things().read(HERE, new Query(MirrorKind.CONVERSATION_ATTRIBUTE, Optional.empty())));
    Mirrored.Attribute mood = (Mirrored.Attribute) read.page().things().getFirst();
    assertEquals(List.of("Good & well"), mood.options());
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
    return server.things().read(HERE, new Query(MirrorKind.ARTICLE, Optional.empty()));
  }

  /// To the last page.
  private List<Mirrored> read() {
    List<Mirrored> all = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Result answer = server.things().read(HERE, new Query(MirrorKind.ARTICLE, cursor));
      MirrorPage page = assertInstanceOf(Result.Read.class, answer).page();
      all.addAll(page.things());
      cursor = page.next();
    } while (cursor.isPresent());
    return all;
  }

  private List<String> ids() {
    return read().stream().map(Mirrored::id).toList();
  }
}
