package com.nexora.chat.domain.knowledge;

import java.net.URI;
import java.util.List;

/// A published help-centre article in one language, already free of mark-up.
///
/// @param edition which article, and in which locale
/// @param main whether its locale is the one that holds when no other is asked for
/// @param version when it was last changed, in seconds since 1970: what an answer pins
/// @param sections in reading order; the introduction has an empty heading
public record Article(
    Edition edition, boolean main, long version, String title, URI url, List<Section> sections) {

  /// @param heading the headings it stands under, as [#path] writes them
  /// @param text sentences and list items, one block a line
  public record Section(String heading, String text) {}

  private static final String STEP = " › ";

  public Article {
    sections = List.copyOf(sections);
  }

  /// Of a help centre that names no locale.
  public Article(ArticleId id, long version, String title, URI url, List<Section> sections) {
    this(new Edition(id, ""), true, version, title, url, sections);
  }

  /// Headings that stand in one another, the outermost first, in one line.
  public static String path(List<String> headings) {
    return String.join(STEP, headings);
  }
}
