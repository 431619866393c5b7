package com.nexora.chat.llm.sample;

import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Passage;
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

/// Reads the sample help centre: a section per `h2`, a line per paragraph and list item.
public final class SampleArticles {

  static final Path SAMPLE =
      Path.of(System.getProperty("nexora.root", ".."), "intercom-twin", "sample");

  private SampleArticles() {}

  public static List<Passage> passages() {
    return articles().stream().flatMap(article -> Passage.of(article).stream()).toList();
  }

  public static List<Article> articles() {
    try (Stream<Path> files = Files.list(SAMPLE.resolve("articles"))) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(SampleArticles::article)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(Path file) {
    try {
      Document html = Jsoup.parse(Files.readString(file));
      String name = file.getFileName().toString().replace(".html", "");
      return new Article(
          new ArticleId(name.substring(0, name.indexOf('-'))),
          1,
          html.title(),
          URI.create("https://help.harborlane.example/en/articles/" + name),
          sections(html.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Article.Section> sections(Element body) {
    List<Article.Section> sections = new ArrayList<>();
    String heading = "";
    List<String> lines = new ArrayList<>();
    for (Element block : body.select("h2, p, li")) {
      if (block.is("h2")) {
        sections.add(new Article.Section(heading, String.join("\n", lines)));
        heading = block.text();
        lines.clear();
      } else {
        lines.add(block.text());
      }
    }
    sections.add(new Article.Section(heading, String.join("\n", lines)));
    return sections;
  }
}
