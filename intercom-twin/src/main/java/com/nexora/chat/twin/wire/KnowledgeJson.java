package com.nexora.chat.twin.wire;

import com.nexora.chat.twin.workspace.Article;
import com.nexora.chat.twin.workspace.AttributeDefinition;
import com.nexora.chat.twin.workspace.HelpCollection;
import com.nexora.chat.twin.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// API 2.16, schemas `article_list_item`, `article`, `collection` and `conversation_attribute`.
public final class KnowledgeJson {

  private final Workspace workspace;

  public KnowledgeJson(Workspace workspace) {
    this.workspace = workspace;
  }

  public Fields listedArticle(Article article) {
    return Fields.ofType("article")
        .with("id", article.id())
        .with("workspace_id", workspace.app().id())
        .with("title", article.title())
        .with("description", article.content().description())
        .with("body", article.html())
        .with("author_id", authorId())
        .with("state", state(article.content()))
        .withAt("created_at", article.updatedAt())
        .withAt("updated_at", article.updatedAt())
        .with("has_unpublished_changes", false)
        .with("url", article.content().published() ? article.url() : null)
        .with(
            "parent_ids",
            Stream.ofNullable(article.collectionId()).map(Long::valueOf).toList())
        .with("ai_chatbot_availability", true)
        .with("help_center_audience", "everyone")
        .with("default_locale", "en")
        .withNulls("body_markdown", "draft_updated_at")
        .with("translated_content", translations(article))
        .with("tags", Fields.ofType("tag.list").with("tags", List.of()));
  }

  private static String state(Article.Content content) {
    return content.published() ? "published" : "draft";
  }

  /// Only where there is more than one language (API 2.16, `article_translated_content`).
  private @Nullable Fields translations(Article article) {
    if (article.translations().isEmpty()) {
      return null;
    }
    var all = Fields.ofType("article_translated_content");
    all.with("en", translation(article, article.content()));
    article.translations().forEach((locale, c) -> all.with(locale, translation(article, c)));
    return all;
  }

  private Fields translation(Article article, Article.Content content) {
    return Fields.ofType("article_content")
        .with("title", content.title())
        .with("description", content.description())
        .with("body", content.html())
        .with("author_id", authorId())
        .with("state", state(content))
        .withAt("created_at", article.updatedAt())
        .withAt("updated_at", article.updatedAt())
        .with("url", content.url());
  }

  /// What a webhook tells of an article: its moments are ISO 8601 (recorded webhooks), and of a
  /// deleted one little more than the id.
  public Fields toldArticle(Article article) {
    return listedArticle(article)
        .with("created_at", article.updatedAt().toString())
        .with("updated_at", article.updatedAt().toString());
  }

  public Fields article(Article article) {
    return listedArticle(article)
        .with(
            "statistics",
            Fields.ofType("article_statistics")
                .with("views", 0)
                .with("conversions", 0)
                .with("reactions", 0)
                .with("happy_reaction_percentage", 0)
                .with("neutral_reaction_percentage", 0)
                .with("sad_reaction_percentage", 0));
  }

  public Fields collection(HelpCollection collection, int order) {
    return Fields.empty()
        .with("id", collection.id())
        .with("workspace_id", workspace.app().id())
        .with("name", collection.name())
        .with("url", workspace.helpCenter().url() + "/collections/" + collection.id())
        .with("order", order)
        .withAt("created_at", workspace.app().since())
        .withAt("updated_at", workspace.app().since())
        .with("default_locale", "en")
        .withNulls("description", "icon", "parent_id", "help_center_id", "translated_content");
  }

  public Fields attribute(AttributeDefinition definition) {
    var fields = Fields.ofType("conversation_attribute")
        .with("id", definition.number())
        .with("name", definition.name())
        .with("description", definition.description())
        .with("data_type", definition.dataType())
        .with("required", false)
        .with("visible_to_team_ids", List.of())
        .with("archived", definition.archived())
        .withAt("created_at", workspace.app().since())
        .withAt("updated_at", workspace.app().since())
        .with("admin_id", String.valueOf(authorId()));
    return switch (definition.dataType()) {
      case "list" -> fields.with("options", options(definition.options()));
      case "string" -> fields.with("multiline", false);
      default -> fields;
    };
  }

  private static List<Fields> options(List<String> labels) {
    return labels.stream()
        .map(label ->
            Fields.empty().with("id", idOf(label)).with("label", label).with("archived", false))
        .toList();
  }

  private static String idOf(String label) {
    return UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private long authorId() {
    return Long.parseLong(workspace.people().teammates().getFirst().id());
  }
}
