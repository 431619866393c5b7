package com.nexora.chat.twin.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The public help center. Articles are written and taken away while the twin runs.
public final class HelpCenter {

  private final String url;
  private final List<HelpCollection> collections;
  private final Map<String, Article> articles = new LinkedHashMap<>();

  public HelpCenter(String url, List<HelpCollection> collections, List<Article> articles) {
    this.url = url;
    this.collections = List.copyOf(collections);
    articles.forEach(this::put);
  }

  public String url() {
    return url;
  }

  public List<HelpCollection> collections() {
    return collections;
  }

  public synchronized void put(Article article) {
    articles.put(article.id(), article);
  }

  public synchronized void remove(String id) {
    articles.remove(id);
  }

  public synchronized List<Article> articles() {
    return List.copyOf(articles.values());
  }

  public synchronized Optional<Article> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }
}
