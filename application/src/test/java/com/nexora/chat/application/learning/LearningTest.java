package com.nexora.chat.application.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.testing.InMemoryDesk;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.application.usecase.LearnArticles.Report;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");

  private final InMemoryDesk desk = new InMemoryDesk();
  private final InMemoryStore store = new InMemoryStore();
  private final WordEmbeddings embed = new WordEmbeddings();
  private final Learning learning = new Learning(desk, embed, store.knowledge());
  private final Shelf shelf = new Shelf(store.knowledge(), embed.model(), store);

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

  private List<String> texts() {
    return shelf.of(ACME).entries().stream().map(e -> e.passage().text()).toList();
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
