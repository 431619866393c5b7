package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.Mirrored.Article.Content;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.Article.Section;
import com.nexora.chat.intercom.payload.ArticlesPayload.ArticlePayload;
import com.nexora.chat.intercom.text.Blocks;
import com.nexora.chat.intercom.text.Blocks.Block;
import com.nexora.chat.intercom.text.Words;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From API 2.16, schema `article_list_item`, to an article in all its languages.
final class ArticleMapping {

  private ArticleMapping() {}

  /// In all its languages. What has no readers is known without its words.
  static Optional<Mirrored> mirrored(ArticlePayload payload) {
    return ConversationMapping.id(payload.id()).map(id -> {
      String locale = Objects.requireNonNullElse(payload.defaultLocale(), "");
      Map<String, Content> contents = new HashMap<>();
      if (payload.translatedContent() != null) {
        payload.translatedContent().forEach((other, content) -> {
          if (content instanceof JsonObject object) {
            contents.put(other, content(object));
          }
        });
      }
      contents.put(
          locale,
          content(
              payload.title(),
              payload.body(),
              payload.url(),
              "published".equals(payload.state()),
              payload.updatedAt()));
      return new Mirrored.Article(
          id,
          locale,
          MirrorMapping.texts(payload.parentIds()),
          Objects.requireNonNullElse(payload.helpCenterAudience(), ""),
          contents);
    });
  }

  /// API 2.16, schema `article_content`.
  private static Content content(JsonObject content) {
    return content(
        text(content, "title"),
        text(content, "body"),
        text(content, "url"),
        "published".equals(text(content, "state")),
        content.get("updated_at"));
  }

  private static @Nullable String text(JsonObject content, String name) {
    return content.get(name) instanceof JsonString text ? text.getString() : null;
  }

  private static Content content(
      @Nullable String title,
      @Nullable String body,
      @Nullable String url,
      boolean published,
      @Nullable JsonValue updatedAt) {
    Optional<URI> address = address(url);
    boolean readable = published && address.isPresent();
    return new Content(
        Times.read(updatedAt).map(Instant::getEpochSecond).orElse(0L),
        Words.name(title),
        address.map(URI::toString).orElse(""),
        readable,
        readable ? sections(body) : List.of());
  }

  private static List<Section> sections(@Nullable String html) {
    List<Section> sections = new ArrayList<>();
    Deque<Block> path = new ArrayDeque<>();
    List<String> lines = new ArrayList<>();
    for (Block block : Blocks.of(html == null ? "" : html, Blocks.Style.ARTICLE)) {
      if (block.heading()) {
        close(sections, path, lines);
        path.removeIf(outer -> outer.level() >= block.level());
        path.addLast(block);
      } else {
        lines.add(block.text());
      }
    }
    close(sections, path, lines);
    return sections;
  }

  /// A heading with nothing under it is no section of its own.
  private static void close(List<Section> sections, Deque<Block> path, List<String> lines) {
    if (!lines.isEmpty()) {
      String headings = Article.path(path.stream().map(Block::text).toList());
      sections.add(new Section(headings, String.join("\n", lines)));
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
