package com.nexora.chat.domain.knowledge;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A piece of an article short enough to be found by meaning and quoted whole.
///
/// @param edition the article, and the locale it is written in
/// @param main whether the locale is the article's main one
/// @param ordinal its place in the edition, from 0
/// @param heading the headings it stands under, the outermost first; empty in the introduction
public record Passage(
    Edition edition,
    boolean main,
    long version,
    int ordinal,
    String title,
    URI url,
    String heading,
    String text) {

  /// Longer sections are cut at a line end, longer lines at the end of a sentence. 180 words were
  /// measured to retrieve well and fit the embedding model's 512 tokens.
  public static final int MOST_WORDS = 180;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…。！？])\\s+");
  private static final Pattern GAP = Pattern.compile("\\s+");

  /// Of a help centre that names no locale.
  public Passage(
      ArticleId article,
      long version,
      int ordinal,
      String title,
      URI url,
      String heading,
      String text) {
    this(new Edition(article, ""), true, version, ordinal, title, url, heading, text);
  }

  /// The passages of an article, in reading order.
  public static List<Passage> of(Article article) {
    List<Passage> passages = new ArrayList<>();
    for (Article.Section section : article.sections()) {
      for (String text : cut(section.text())) {
        passages.add(new Passage(
            article.edition(),
            article.main(),
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

  public ArticleId article() {
    return edition.article();
  }

  /// What is embedded: the passage under its title and headings, which say what it is about.
  public String withContext() {
    if (title.isEmpty() && heading.isEmpty()) {
      return text;
    }
    return heading.isEmpty() ? title + "\n" + text : title + " – " + heading + "\n" + text;
  }

  private static List<String> cut(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int words = 0;
    for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
      String glue = "\n";
      for (String part : words(line) > MOST_WORDS ? sentences(line) : List.of(line.strip())) {
        int more = words(part);
        if (words > 0 && words + more > MOST_WORDS) {
          pieces.add(piece.toString());
          piece.setLength(0);
          words = 0;
        }
        piece.append(piece.isEmpty() ? "" : glue).append(part);
        words += more;
        glue = " ";
      }
    }
    if (!piece.isEmpty()) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  /// A sentence without end is cut between words.
  private static List<String> sentences(String line) {
    List<String> parts = new ArrayList<>();
    for (String sentence : SENTENCE_END.splitAsStream(line.strip()).toList()) {
      List<String> words = GAP.splitAsStream(sentence).toList();
      for (int from = 0; from < words.size(); from += MOST_WORDS) {
        parts.add(String.join(" ", words.subList(from, Math.min(words.size(), from + MOST_WORDS))));
      }
    }
    return parts;
  }

  private static int words(String text) {
    return (int) GAP.splitAsStream(text.strip()).count();
  }
}
