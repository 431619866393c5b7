package com.nexora.chat.domain.knowledge;

import java.net.URI;
import java.util.List;

/// A published help-centre article, already free of mark-up.
///
/// @param version when it was last changed, in seconds since 1970: what an answer pins
/// @param sections in reading order; the introduction has an empty heading
public record Article(ArticleId id, long version, String title, URI url, List<Section> sections) {

  /// @param text sentences and list items, one block a line
  public record Section(String heading, String text) {}

  public Article {
    sections = List.copyOf(sections);
  }
}
