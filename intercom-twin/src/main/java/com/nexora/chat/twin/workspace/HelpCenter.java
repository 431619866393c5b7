package com.nexora.chat.twin.workspace;

import java.util.List;
import java.util.Optional;

/// The public help center.
public record HelpCenter(String url, List<HelpCollection> collections, List<Article> articles) {

  public HelpCenter {
    collections = List.copyOf(collections);
    articles = List.copyOf(articles);
  }

  public Optional<Article> article(String id) {
    return articles.stream().filter(article -> article.id().equals(id)).findFirst();
  }
}
