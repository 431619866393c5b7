package com.nexora.chat.twin.payload;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// API 2.16, searchConversations. The query is a filter or a tree of them, so it stays a map.
public record SearchRequest(
    @Nullable Map<String, @Nullable Object> query, @Nullable Pagination pagination) {

  /// Which page is wanted.
  public record Pagination(
      @Nullable Integer perPage, @Nullable String startingAfter) {}
}
