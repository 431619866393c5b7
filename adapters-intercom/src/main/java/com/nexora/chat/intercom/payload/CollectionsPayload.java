package com.nexora.chat.intercom.payload;

import com.nexora.chat.intercom.payload.ArticlesPayload.Pages;
import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// API 2.16, schema `collection_list`.
///
/// @param totalCount of all pages
public record CollectionsPayload(
    @Nullable List<@Nullable CollectionPayload> data,
    @Nullable Pages pages,
    @Nullable Integer totalCount) {

  /// @param translatedContent an object for each locale, beside a `type`
  public record CollectionPayload(
      @Nullable String id,
      @Nullable String name,
      @Nullable String url,
      @Nullable String parentId,
      @Nullable String helpCenterId,
      @Nullable JsonObject translatedContent) {}
}
