package com.nexora.chat.quality.eval.running;

import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.desk.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Articles from files: a folder of HTML pages, or a JSON object a line with `id`, `title` and
/// `text`. An article of a folder has the address that its file name gives it, and its id is what
/// stands before the first hyphen there.
public final class HelpCentre {

  private static final String PAGE = ".html";

  /// What is a line of its own in an article.
  private static final String BLOCKS = "h1, h2, h3, h4, p, li, tr, pre, blockquote";

  private HelpCentre() {}

  /// @param address what an article's address begins with
  /// @throws BadRequest when there is nothing to read
  public static List<Article> read(Path place, String address) {
    if (!Files.isReadable(place)) {
      throw new BadRequest("--articles: there is no file or folder " + place);
    }
    List<Article> articles =
        Files.isDirectory(place) ? pages(place, address) : documents(place, address);
    if (articles.isEmpty()) {
      throw new BadRequest("--articles: there is no article in " + place);
    }
    return articles;
  }

  private static List<Article> documents(Path file, String address) {
    return Documents.read(file).stream()
        .map(document -> new Article(
            new ArticleId(document.id()),
            1,
            document.title(),
            URI.create(address + document.id().replaceAll("[^A-Za-z0-9._-]", "-")),
            List.of(new Article.Section("", document.text()))))
        .toList();
  }

  private static List<Article> pages(Path folder, String address) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(PAGE))
          .sorted()
          .map(file -> page(file, address))
          .toList();
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  private static Article page(Path file, String address) {
    try {
      Document html = Jsoup.parse(Files.readString(file));
      String name = file.getFileName().toString().replace(PAGE, "");
      return new Article(
          new ArticleId(name.split("-", 2)[0]),
          1,
          html.title(),
          URI.create(address + name),
          sections(html.body()));
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  private static List<Article.Section> sections(Element body) {
    List<Article.Section> sections = new ArrayList<>();
    String heading = "";
    List<String> lines = new ArrayList<>();
    for (Element block : body.select(BLOCKS)) {
      // What stands in a block within it is a line there.
      String text = block.select(BLOCKS).size() > 1 ? block.ownText() : block.text();
      if (block.tagName().matches("h[1-4]")) {
        close(sections, heading, lines);
        heading = text;
      } else if (!text.isBlank()) {
        lines.add(text);
      }
    }
    close(sections, heading, lines);
    return sections;
  }

  private static void close(List<Article.Section> sections, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Article.Section(heading, String.join("\n", lines)));
      lines.clear();
    }
  }
}
