package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Author;
import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Part;
import com.nexora.chat.twin.conversation.Selection;
import com.nexora.chat.twin.text.PlainText;
import com.nexora.chat.twin.workspace.Contact;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What conversations can be found by (API 2.16, searchConversations).
final class ConversationFilter {

  private ConversationFilter() {}

  static Predicate<Conversation> of(Map<?, ?> query) {
    return SearchFilter.of(query, ConversationFilter::field);
  }

  private static Function<Conversation, List<String>> field(String name) {
    return switch (name) {
      case "id" -> c -> List.of(c.id());
      case "created_at" -> c -> List.of(seconds(c.opening().at()));
      case "updated_at" -> c -> List.of(seconds(c.updatedAt()));
      case "waiting_since" -> c -> List.of(seconds(c.status().waitingSince()));
      case "snoozed_until" -> c -> List.of(seconds(c.status().snoozedUntil()));
      case "state" -> c -> List.of(c.status().state().wireName());
      case "open" -> c -> List.of(Boolean.toString(c.isOpen()));
      case "read" -> c -> List.of(Boolean.toString(c.status().labels().read()));
      case "priority" -> c -> List.of(c.status().labels().priority());
      case "tag_ids" -> c -> List.copyOf(c.status().labels().tags().keySet());
      case "admin_assignee_id" -> c -> List.of(c.status().teammateId());
      case "team_assignee_id" -> c -> List.of(c.status().teamId());
      case "contact_ids" -> c -> c.participants().stream().map(Contact::id).toList();
      case "teammate_ids" -> c -> teammates(c);
      case "source.type" -> c -> List.of(c.opening().message().channel().sourceType());
      case "source.id" -> c -> List.of(c.opening().messageId());
      case "source.delivered_as" -> c -> List.of("customer_initiated");
      case "source.subject" -> c -> List.of(c.opening().message().subject());
      case "source.body" -> c -> tokens(PlainText.of(c.opening().message().html()));
      case "source.author.id" -> c -> List.of(c.opening().contact().id());
      case "source.author.email" ->
        c -> List.of(String.valueOf(c.opening().contact().email()));
      case "source.url" ->
        c -> List.of(
            c.opening().message().pageUrl() == null ? "" : c.opening().message().pageUrl());
      case "ai_agent_participated" -> c -> List.of(Boolean.toString(byFin(c)));
      default -> throw SearchFilter.unknown(name);
    };
  }

  /// Single words only, as the reference says of `source.body`.
  private static List<String> tokens(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("\\W+", -1));
  }

  private static List<String> teammates(Conversation conversation) {
    return conversation.parts().stream()
        .map(Part::author)
        .filter(Author::isTeammate)
        .map(Author::id)
        .distinct()
        .toList();
  }

  private static boolean byFin(Conversation conversation) {
    return conversation.parts().stream().anyMatch(Part::isByFin);
  }

  /// What the desk can find quickly of what the query asks for; the predicate decides all the
  /// same.
  static Selection selection(Map<?, ?> query) {
    String operator = SearchFilter.text(query.get("operator"));
    Object value = query.get("value");
    if (operator.equals("AND") && value instanceof List<?> filters) {
      return filters.stream()
          .map(filter -> filter instanceof Map<?, ?> map ? selection(map) : Selection.ALL)
          .reduce(Selection.ALL, Selection::and);
    }
    String text = SearchFilter.text(value);
    return switch (SearchFilter.text(query.get("field")) + " " + operator) {
      case "updated_at >" -> new Selection(Instant.ofEpochSecond(SearchFilter.number(text)), null);
      case "admin_assignee_id =" -> new Selection(null, text);
      default -> Selection.ALL;
    };
  }

  private static String seconds(@Nullable Instant at) {
    return at == null ? "0" : Long.toString(at.getEpochSecond());
  }
}
