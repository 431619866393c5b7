package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.ReadArticles;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.util.List;

class InMemoryArticlesTest implements ReadArticlesContract {

  private final InMemoryDesk desk = new InMemoryDesk()
      .publishes(
          workspace(),
          List.of(new Article(
              new ArticleId("1"),
              1,
              "Title",
              URI.create("https://help.example/1"),
              List.of(new Article.Section("", "Text")))));

  @Override
  public ReadArticles articles() {
    return desk;
  }

  @Override
  public WorkspaceId workspace() {
    return StoreContract.ACME;
  }
}
