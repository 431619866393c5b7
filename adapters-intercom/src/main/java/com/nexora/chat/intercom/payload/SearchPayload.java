package com.nexora.chat.intercom.payload;

import java.util.List;
import java.util.Optional;

/// API 2.16, schema `search_request`.
public record SearchPayload(Group query, Pagination pagination) {

  /// @param operator `AND`
  public record Group(String operator, List<Filter> value) {}

  /// @param operator `=`, `>` or `<`; the last two include equality
  public record Filter(String field, String operator, String value) {}

  /// @param startingAfter left out on the first page
  public record Pagination(int perPage, Optional<String> startingAfter) {}
}
