package com.nexora.chat.intercom.desk;

import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.Article.Section;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.intercom.payload.ArticlesPayload.ArticlePayload;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From API 2.16, schema `article_list_item`, to an article.
final class ArticleMapping {

  private ArticleMapping() {}

  /// Empty for what customers cannot open: drafts, and articles of a help centre that is not live
  /// and so has no address.
  static Optional<Article> map(ArticlePayload payload) {
    if (!"published".equals(payload.state())) {
      return Optional.empty();
    }
    return address(payload.url())
        .flatMap(url -> ConversationMapping.id(payload.id())
            .map(id -> new Article(
                new ArticleId(id),
                Times.read(payload.updatedAt()).map(Instant::getEpochSecond).orElse(0L),
                Words.name(payload.title()),
                url,
                sections(payload.body()))));
  }

  private static List<Section> sections(@Nullable String html) {
    List<Section> sections = new ArrayList<>();
    String heading = "";
    List<String> lines = new ArrayList<>();
    for (Blocks.Block block : Blocks.of(html == null ? "" : html, Blocks.Style.ARTICLE)) {
      if (block.heading()) {
        close(sections, heading, lines);
        heading = block.text();
      } else {
        lines.add(block.text());
      }
    }
    close(sections, heading, lines);
    return sections;
  }

  /// A heading with nothing under it is no section.
  private static void close(List<Section> sections, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Section(heading, String.join("\n", lines)));
      lines.clear();
    }
  }

  private static Optional<URI> address(@Nullable String url) {
    try {
      return url != null && url.matches("https?://\\S+")
          ? Optional.of(new URI(url))
          : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
