package com.nexora.chat.twin.workspace;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One page of the help center, in its default language and the translations it has.
public record Article(
    String id,
    Content content,
    @Nullable String collectionId,
    Map<String, Content> translations,
    Instant updatedAt) {

  /// The words in one language; only what is published has readers.
  public record Content(
      String title, String description, String html, String url, boolean published) {}

  public Article {
    translations = Map.copyOf(translations);
  }

  public Article with(Content changed, Instant at) {
    return new Article(id, changed, collectionId, translations, at);
  }

  public Article with(String locale, Content translation) {
    var more = new TreeMap<>(translations);
    more.put(locale, translation);
    return new Article(id, content, collectionId, more, updatedAt);
  }

  public String title() {
    return content.title();
  }

  public String html() {
    return content.html();
  }

  public String url() {
    return content.url();
  }
}
