package com.nexora.chat.application.mirroring;

import static com.nexora.chat.application.port.MirrorKind.ARTICLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Mirrors;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.Mirrored.Article.Content;
import com.nexora.chat.application.port.ReadArticles.Result;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.testing.InMemoryAttributes;
import com.nexora.chat.application.testing.InMemoryMirror;
import com.nexora.chat.application.testing.InMemoryPolicies;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.testing.InMemoryThings;
import com.nexora.chat.application.testing.StoreContract;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.Article.Section;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Edition;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MirroredArticlesTest {

  private static final WorkspaceId ACME = StoreContract.ACME;

  private final InMemoryStore clock = new InMemoryStore();
  private final InMemoryMirror mirror = new InMemoryMirror(clock);
  private final InMemoryThings things = new InMemoryThings(1);
  private final Mirroring mirroring = new Mirroring(
      new Mirrors.Sources(
          new InMemoryPolicies(),
          things,
          new InMemoryAttributes(things),
          mirror,
          new InMemoryStore().provenance()),
      new Mirrors.Pace(clock, () -> 0, Mirrors.Pace.LEASE));
  private final MirroredArticles articles = new MirroredArticles(mirroring, mirror);

  @Test
  void articles_are_taken_in_every_locale_and_drafts_are_not() {
    things.has(
        ACME,
        ARTICLE,
        List.of(
            article("1", Map.of("en", content("One", true), "de", content("Eins", true))),
            article("2", Map.of("en", content("Two", false), "de", content("Zwei", true)))));
    assertEquals(
        new Result.Read(List.of(
            taken("1", "de", false, "Eins"),
            taken("1", "en", true, "One"),
            taken("2", "de", false, "Zwei"))),
        articles.read(ACME));
  }

  private static Article taken(String id, String locale, boolean main, String title) {
    return new Article(
        new Edition(new ArticleId(id), locale),
        main,
        7,
        title,
        URI.create("https://help.example/" + title),
        List.of(new Section("", "Text of " + title)));
  }

  @Test
  void a_list_that_is_not_due_is_not_read_again() {
    things.has(ACME, ARTICLE, List.of(article("1", Map.of("en", content("One", true)))));
    articles.read(ACME);
    int asked = things.asked().size();
    assertInstanceOf(Result.Read.class, articles.read(ACME));
    assertEquals(asked, things.asked().size());
  }

  @Test
  void half_a_first_list_is_none() {
    things.has(
        ACME,
        ARTICLE,
        List.of(
            article("1", Map.of("en", content("One", true))),
            article("2", Map.of("en", content("Two", true)))));
    things.answers(1, new ReadMirrored.Result.Unavailable("away"));
    assertEquals(new Result.Unavailable("away"), articles.read(ACME));
    assertEquals(new Result.Unavailable("away"), articles.read(ACME));
    clock.letPass(Mirroring.AFTER_FAILURE);
    assertEquals(
        2, assertInstanceOf(Result.Read.class, articles.read(ACME)).articles().size());
  }

  @Test
  void a_first_list_that_another_node_is_reading_is_there_soon() {
    assertTrue(mirror.begin(ACME, ARTICLE, Mirrors.Pace.LEASE).isPresent());
    assertEquals(new Result.Soon(), articles.read(ACME));
  }

  private static Mirrored article(String id, Map<String, Content> contents) {
    return new Mirrored.Article(id, "en", List.of(), "everyone", contents);
  }

  private static Content content(String title, boolean published) {
    return new Content(
        7,
        title,
        "https://help.example/" + title,
        published,
        List.of(new Section("", "Text of " + title)));
  }
}
