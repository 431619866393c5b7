package com.nexora.chat.domain.knowledge;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// A piece of an article short enough to be found by meaning and quoted whole.
///
/// @param ordinal its place in the article, from 0
/// @param heading the section it stands in; empty in the introduction
public record Passage(
    ArticleId article,
    long version,
    int ordinal,
    String title,
    URI url,
    String heading,
    String text) {

  /// Longer sections are cut at a line end. 180 words were measured to retrieve well and fit the
  /// embedding model's 512 tokens.
  public static final int MOST_WORDS = 180;

  /// The passages of an article, in reading order.
  public static List<Passage> of(Article article) {
    List<Passage> passages = new ArrayList<>();
    for (Article.Section section : article.sections()) {
      for (String text : cut(section.text())) {
        passages.add(new Passage(
            article.id(),
            article.version(),
            passages.size(),
            article.title(),
            article.url(),
            section.heading(),
            text));
      }
    }
    return List.copyOf(passages);
  }

  /// What is embedded: the passage under its title and heading, which say what it is about.
  public String withContext() {
    return heading.isEmpty() ? title + "\n" + text : title + " – " + heading + "\n" + text;
  }

  private static List<String> cut(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int words = 0;
    for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
      int more = line.strip().split("\\s+").length;
      if (words > 0 && words + more > MOST_WORDS) {
        pieces.add(piece.toString());
        piece.setLength(0);
        words = 0;
      }
      piece.append(piece.isEmpty() ? "" : "\n").append(line.strip());
      words += more;
    }
    if (!piece.isEmpty()) {
      pieces.add(piece.toString());
    }
    return pieces;
  }
}
