package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.wire.ConversationJson;
import com.nexora.chat.twin.wire.Fields;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cursor paging (Intercom documentation, "Pagination"; schema `cursor_pages`): stop when `next` is
/// absent. The cursor names the last conversation seen and is opaque to the caller.
record Paging(int perPage, @Nullable String startingAfter) {

  private static final int DEFAULT_PER_PAGE = 20;
  private static final int MOST_PER_PAGE = 150;

  static Paging of(@Nullable Integer perPage, @Nullable String startingAfter) {
    int wanted = perPage == null ? DEFAULT_PER_PAGE : perPage;
    if (wanted < 1 || wanted > MOST_PER_PAGE) {
      throw Refusal.invalid("per_page", "per_page must be between 1 and " + MOST_PER_PAGE);
    }
    return new Paging(wanted, startingAfter);
  }

  Fields list(List<Conversation> conversations) {
    int from = startingAfter == null ? 0 : indexAfter(decode(startingAfter), conversations);
    int to = Math.min(from + perPage, conversations.size());
    var pages = Fields.ofType("pages")
        .with("page", from / perPage + 1)
        .with("per_page", perPage)
        .with("total_pages", Math.ceilDiv(conversations.size(), perPage));
    if (to < conversations.size()) {
      pages.with("next", next(conversations.get(to - 1)));
    }
    return Fields.ofType("conversation.list")
        .with("pages", pages)
        .with("total_count", conversations.size())
        .with(
            "conversations",
            conversations.subList(from, to).stream()
                .map(ConversationJson::listed)
                .toList());
  }

  private Fields next(Conversation last) {
    byte[] cursor = last.id().getBytes(StandardCharsets.UTF_8);
    return Fields.empty()
        .with("per_page", perPage)
        .with("starting_after", Base64.getUrlEncoder().withoutPadding().encodeToString(cursor));
  }

  /// Conversations are listed newest first and ids rise, so the next page begins at the first
  /// smaller id, even when the one the cursor names no longer matches.
  private static int indexAfter(long lastSeen, List<Conversation> conversations) {
    int index = 0;
    while (index < conversations.size()
        && Long.parseLong(conversations.get(index).id()) >= lastSeen) {
      index++;
    }
    return index;
  }

  private static long decode(String cursor) {
    try {
      return Long.parseLong(
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("starting_after", "starting_after is not a cursor");
    }
  }
}
