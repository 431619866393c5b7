package com.nexora.chat.intercom.desk;

import com.nexora.chat.intercom.client.Call;
import com.nexora.chat.intercom.payload.ArticlesPayload.Pages;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Pages are numbered unless Intercom hands out a cursor, and an address it may give is never
/// followed.
///
/// @param cursor of the page that is read; empty for the first
record Paging(Optional<String> cursor) {

  /// The most that any list of Intercom's gives at once is 150 (documentation, "Pagination"), but
  /// whole articles are long.
  private static final int PER_PAGE = 50;

  private static final String NUMBERED = "page=";

  /// The query of a page.
  String query() {
    return "per_page=" + PER_PAGE + "&" + cursor.orElse(NUMBERED + 1);
  }

  /// A list whose first page is asked for without parameters.
  String after(String path) {
    return cursor.map(here -> path + "?" + here).orElse(path);
  }

  /// The cursor of the page after this one; empty when it is the last.
  Optional<String> next(boolean nothing, @Nullable Pages pages) {
    if (pages == null || nothing) {
      return Optional.empty();
    }
    if (pages.next() instanceof JsonObject next
        && next.get("starting_after") instanceof JsonString after) {
      return Optional.of("starting_after=" + Call.segment(after.getString()));
    }
    String here = cursor.orElse(NUMBERED + 1);
    if (!here.startsWith(NUMBERED)) {
      return Optional.empty();
    }
    int page = Integer.parseInt(here.substring(NUMBERED.length()));
    boolean more = pages.totalPages() == null ? given(pages.next()) : page < pages.totalPages();
    return more ? Optional.of(NUMBERED + (page + 1)) : Optional.empty();
  }

  private static boolean given(@Nullable JsonValue next) {
    return next != null && !next.equals(JsonValue.NULL);
  }
}
