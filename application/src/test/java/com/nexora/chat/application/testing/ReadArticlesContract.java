package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.ReadArticles;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every reader of articles does.
public interface ReadArticlesContract {

  ReadArticles articles();

  /// Has published articles, with text in them.
  WorkspaceId workspace();

  @Test
  default void every_article_is_read_once_with_its_text() {
    Set<Object> ids = new HashSet<>();
    assertFalse(read().isEmpty());
    for (Article article : read()) {
      assertTrue(ids.add(article.edition()), article.title());
      assertFalse(article.title().isBlank());
      assertFalse(article.sections().isEmpty(), article.title());
      assertTrue(article.version() > 0, article.title());
    }
  }

  @Test
  default void reading_again_gives_the_same() {
    assertEquals(Set.copyOf(read()), Set.copyOf(read()));
  }

  private List<Article> read() {
    var result = assertInstanceOf(ReadArticles.Result.Read.class, articles().read(workspace()));
    return result.articles();
  }
}
