package com.nexora.chat.application.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.IndexPassages;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryDesk;
import com.nexora.chat.application.testing.InMemoryPolicies;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.testing.ScanningIndex;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.application.usecase.LearnArticles.Report;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Edition;
import com.nexora.chat.domain.knowledge.Wanted;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LearningTest {

  private static final Language ENGLISH = new Language("en");
  private static final WorkspaceId ACME = new WorkspaceId("acme");

  private final InMemoryDesk desk = new InMemoryDesk();
  private final InMemoryStore store = new InMemoryStore();
  private final WordEmbeddings embed = new WordEmbeddings();
  private final Learning learning = new Learning(
      new InMemoryPolicies().with(ACME, ExamplePolicy.askingBack(1)),
      desk,
      embed,
      store.knowledge());
  private final Shelf shelf = new Shelf(store.knowledge(), new ScanningIndex(), embed, store);

  @Test
  void only_what_changed_is_learned_again() {
    desk.publishes(ACME, List.of(article("1", 1, "old"), article("2", 1, "same")));
    assertEquals(new Report.Learned(2, 2, 2), learning.learn(ACME));
    desk.publishes(ACME, List.of(article("1", 2, "new"), article("2", 1, "same")));
    assertEquals(new Report.Learned(2, 2, 1), learning.learn(ACME));
    assertEquals(List.of("new", "same"), texts());
  }

  @Test
  void an_article_that_is_gone_is_forgotten() {
    desk.publishes(ACME, List.of(article("1", 1, "one"), article("2", 1, "two")));
    learning.learn(ACME);
    desk.publishes(ACME, List.of(article("2", 1, "two")));
    assertEquals(new Report.Learned(1, 1, 1), learning.learn(ACME));
    assertEquals(List.of("two"), texts());
  }

  @Test
  void articles_that_cannot_be_read_leave_what_is_known() {
    desk.publishes(ACME, List.of(article("1", 1, "one")));
    learning.learn(ACME);
    desk.away(true);
    assertEquals(new Report.Kept("away"), learning.learn(ACME));
    assertEquals(List.of("one"), texts());
  }

  @Test
  void a_change_is_seen_when_the_copy_is_no_longer_fresh() {
    desk.publishes(ACME, List.of(article("1", 1, "one")));
    learning.learn(ACME);
    assertEquals(List.of("one"), texts());
    desk.publishes(ACME, List.of(article("1", 2, "two")));
    learning.learn(ACME);
    assertEquals(List.of("one"), texts());
    store.letPass(Shelf.FRESH.plusMillis(1));
    assertEquals(List.of("two"), texts());
  }

  @Test
  void articles_are_learned_in_the_languages_the_workspace_answers_in_and_in_their_main_locale() {
    desk.publishes(
        ACME,
        List.of(
            edition("1", "en", true),
            edition("1", "de", false),
            edition("1", "fr", false),
            edition("2", "it", true)));
    learning.learn(ACME);
    assertEquals(
        Set.of("1 (en)", "2 (it)"),
        store.knowledge().versions(ACME, embed.model()).keySet().stream()
            .map(Edition::toString)
            .collect(Collectors.toSet()));
  }

  @Test
  void an_edition_that_changes_leaves_the_others_as_they_are() {
    desk.publishes(ACME, List.of(article("1", 1, "one"), edition("1", "en", true)));
    learning.learn(ACME);
    desk.publishes(ACME, List.of(article("1", 2, "two"), edition("1", "en", true)));
    assertEquals(new Report.Learned(2, 2, 1), learning.learn(ACME));
  }

  @Test
  void who_was_asked_longest_ago_makes_room() {
    AtomicInteger made = new AtomicInteger();
    IndexPassages counted = (workspace, library) -> {
      made.incrementAndGet();
      return new ScanningIndex().index(workspace, library);
    };
    Shelf small = new Shelf(store.knowledge(), counted, embed, store, 2);
    List<WorkspaceId> workspaces =
        Stream.of("a", "b", "c").map(WorkspaceId::new).toList();
    for (WorkspaceId workspace : workspaces) {
      desk.publishes(workspace, List.of(article("1", 1, "one")));
      learning.learn(workspace);
      assertEquals(1, small.find(workspace, Wanted.of("one"), ENGLISH, 1).size());
    }
    assertEquals(3, made.get());
    small.find(workspaces.getLast(), Wanted.of("one"), ENGLISH, 1);
    small.find(workspaces.get(1), Wanted.of("one"), ENGLISH, 1);
    assertEquals(3, made.get());
    assertEquals(
        1, small.find(workspaces.getFirst(), Wanted.of("one"), ENGLISH, 1).size());
    assertEquals(4, made.get());
  }

  @Test
  void what_goes_on_from_an_earlier_question_is_found_with_it() {
    desk.publishes(
        ACME,
        List.of(article("1", 1, "our year is fiscal"), article("2", 1, "starter costs nineteen")));
    learning.learn(ACME);
    String again = "a year";
    assertEquals("our year is fiscal", first(Wanted.of(again)));
    assertEquals("starter costs nineteen", first(new Wanted(again, "starter costs")));
  }

  private String first(Wanted wanted) {
    return shelf.find(ACME, wanted, ENGLISH, 1).getFirst().passage().text();
  }

  private static Article edition(String id, String locale, boolean main) {
    return new Article(
        new Edition(new ArticleId(id), locale),
        main,
        1,
        "Title",
        URI.create("https://help.example/" + locale + "/" + id),
        List.of(new Article.Section("", "text " + locale)));
  }

  private List<String> texts() {
    return shelf.find(ACME, Wanted.of(""), ENGLISH, 9).stream()
        .map(found -> found.passage().text())
        .toList();
  }

  private static Article article(String id, long version, String text) {
    return new Article(
        new ArticleId(id),
        version,
        "Title",
        URI.create("https://help.example/" + id),
        List.of(new Article.Section("", text)));
  }
}
