package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.wire.Fields;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The lists of the API that are not about conversations: whole, in numbered pages, or by cursor
/// (Intercom documentation, "Pagination").
final class Lists {

  private static final int MOST_PER_PAGE = 150;

  private Lists() {}

  static Fields whole(String type, String name, List<Fields> items) {
    return Fields.ofType(type).with(name, items);
  }

  /// Numbered pages whose `next` names a page.
  static <T> Fields numbered(Call call, int usually, List<T> items, Function<T, Fields> show) {
    int page = call.number("page", 1);
    int perPage = perPage(call.number("per_page", usually));
    if (page < 1) {
      throw Refusal.invalid("page", "page starts at 1");
    }
    int pages = Math.ceilDiv(items.size(), perPage);
    var fields = pages(page, perPage, pages);
    if (page < pages) {
      fields.with("next", Fields.empty().with("page", page + 1).with("per_page", perPage));
    }
    List<Fields> shown =
        items.stream().skip((page - 1L) * perPage).limit(perPage).map(show).toList();
    return Fields.ofType("list")
        .with("pages", fields)
        .with("total_count", items.size())
        .with("data", shown);
  }

  /// Numbered pages whose `next` is an address.
  static Fields linked(Call call, int usually, String name, List<Fields> items) {
    int page = call.number("page", 1);
    int perPage = perPage(call.number("per_page", usually));
    int pages = Math.ceilDiv(items.size(), perPage);
    String next = call.head().path() + "?page=" + (page + 1) + "&per_page=" + perPage;
    return Fields.ofType(name.equals("conversations") ? "conversation.list" : "list")
        .with("pages", pages(page, perPage, pages).with("next", page < pages ? next : null))
        .with("total_count", items.size())
        .with(name, items.stream().skip((page - 1L) * perPage).limit(perPage).toList());
  }

  static <T> Fields byCursor(
      int perPage, @Nullable String cursor, List<T> items, Function<T, Fields> show) {
    int size = perPage(perPage);
    int from = cursor == null ? 0 : Math.min(offset(cursor), items.size());
    int to = Math.min(from + size, items.size());
    var fields = pages(from / size + 1, size, Math.ceilDiv(items.size(), size));
    if (to < items.size()) {
      fields.with("next", Fields.empty().with("per_page", size).with("starting_after", cursor(to)));
    }
    return Fields.ofType("list")
        .with("pages", fields)
        .with("total_count", items.size())
        .with("data", items.subList(from, to).stream().map(show).toList());
  }

  private static Fields pages(int page, int perPage, int total) {
    return Fields.ofType("pages")
        .with("page", page)
        .with("per_page", perPage)
        .with("total_pages", total);
  }

  private static int perPage(int wanted) {
    if (wanted < 1 || wanted > MOST_PER_PAGE) {
      throw Refusal.invalid("per_page", "per_page must be between 1 and " + MOST_PER_PAGE);
    }
    return wanted;
  }

  private static String cursor(int offset) {
    byte[] text = Integer.toString(offset).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  private static int offset(String cursor) {
    try {
      return Integer.parseInt(
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("starting_after", "starting_after is not a cursor");
    }
  }
}
