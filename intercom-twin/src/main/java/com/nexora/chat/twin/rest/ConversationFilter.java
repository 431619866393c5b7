package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.conversation.Selection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The query of a conversation search (API 2.16, searchConversations): one filter, or AND/OR over
/// up
/// to 15, nested at most twice. `>` and `<` include equality, as the reference's table says.
final class ConversationFilter {

  private static final int MOST_FILTERS = 15;
  private static final int DEEPEST = 2;

  private static final Map<String, Function<Conversation, String>> FIELDS = Map.of(
      "id", Conversation::id,
      "created_at", c -> seconds(c.opening().at().getEpochSecond()),
      "updated_at", c -> seconds(c.updatedAt().getEpochSecond()),
      "state", c -> c.status().state().wireName(),
      "open", c -> Boolean.toString(c.isOpen()),
      "read", c -> Boolean.toString(c.status().labels().read()),
      "admin_assignee_id", c -> c.status().teammateId(),
      "team_assignee_id", c -> c.status().teamId(),
      "contact_ids", c -> c.contact().id(),
      "source.url", c -> c.opening().pageUrl() == null ? "" : c.opening().pageUrl());

  private ConversationFilter() {}

  static Predicate<Conversation> of(Map<?, ?> query) {
    return of(query, 0);
  }

  /// What the desk can find quickly of what the query asks for; the predicate decides all the
  /// same.
  static Selection selection(Map<?, ?> query) {
    String operator = text(query.get("operator"));
    Object value = query.get("value");
    if (operator.equals("AND") && value instanceof List<?> filters) {
      return filters.stream()
          .map(filter -> filter instanceof Map<?, ?> map ? selection(map) : Selection.ALL)
          .reduce(Selection.ALL, Selection::and);
    }
    return switch (text(query.get("field")) + " " + operator) {
      case "updated_at >" -> new Selection(Instant.ofEpochSecond(number(text(value))), null);
      case "admin_assignee_id =" -> new Selection(null, text(value));
      default -> Selection.ALL;
    };
  }

  private static Predicate<Conversation> of(Map<?, ?> query, int depth) {
    String operator = text(query.get("operator"));
    Object value = query.get("value");
    return switch (operator) {
      case "AND" -> group(value, depth).stream().reduce(_ -> true, Predicate::and);
      case "OR" -> group(value, depth).stream().reduce(_ -> false, Predicate::or);
      default -> single(text(query.get("field")), operator, value);
    };
  }

  private static List<Predicate<Conversation>> group(@Nullable Object value, int depth) {
    if (!(value instanceof List<?> filters) || filters.size() > MOST_FILTERS || depth >= DEEPEST) {
      throw Refusal.invalid("query", "a group holds up to 15 filters and nests at most twice");
    }
    return filters.stream()
        .map(filter -> filter instanceof Map<?, ?> map ? of(map, depth + 1) : unreadable())
        .toList();
  }

  private static Predicate<Conversation> single(
      String field, String operator, @Nullable Object value) {
    Function<Conversation, String> read = FIELDS.get(field);
    if (read == null) {
      throw Refusal.invalid("query", "'" + field + "' is not searchable");
    }
    return switch (operator) {
      case "=" -> c -> read.apply(c).equals(text(value));
      case "!=" -> c -> !read.apply(c).equals(text(value));
      case "IN" -> oneOf(read, value);
      case "NIN" -> oneOf(read, value).negate();
      case ">" -> c -> number(read.apply(c)) >= number(text(value));
      case "<" -> c -> number(read.apply(c)) <= number(text(value));
      default -> throw Refusal.invalid("query", "operator '" + operator + "' is not known");
    };
  }

  private static Predicate<Conversation> oneOf(
      Function<Conversation, String> read, @Nullable Object value) {
    if (!(value instanceof List<?> values)) {
      throw Refusal.invalid("query", "IN and NIN take a list");
    }
    List<String> texts = values.stream().map(ConversationFilter::text).toList();
    return c -> texts.contains(read.apply(c));
  }

  private static Predicate<Conversation> unreadable() {
    throw Refusal.invalid("query", "a filter is an object");
  }

  /// Numbers come as BigDecimal; null means unassigned, which version 2.16 writes as 0.
  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "0";
      case BigDecimal number -> number.toPlainString();
      default -> value.toString();
    };
  }

  private static String seconds(long epoch) {
    return Long.toString(epoch);
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw Refusal.invalid("query", "'" + text + "' is not a number");
    }
  }
}
