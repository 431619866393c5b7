package com.nexora.chat.intercom.payload;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// API 2.16, schema `article_list`.
///
/// @param totalCount of all pages
public record ArticlesPayload(
    @Nullable List<@Nullable ArticlePayload> data,
    @Nullable Pages pages,
    @Nullable Integer totalCount) {

  /// @param translatedContent an object for each locale, beside a `type`; absent where there is one
  ///     language only
  public record ArticlePayload(
      @Nullable String id,
      @Nullable String title,
      @Nullable String body,
      @Nullable String state,
      @Nullable String url,
      @Nullable JsonValue updatedAt,
      @Nullable List<@Nullable String> parentIds,
      @Nullable String helpCenterAudience,
      @Nullable String defaultLocale,
      @Nullable JsonObject translatedContent) {}

  /// @param next an object with a page or a cursor, or the address of the next page
  public record Pages(
      @Nullable Integer totalPages, @Nullable JsonValue next) {}
}
