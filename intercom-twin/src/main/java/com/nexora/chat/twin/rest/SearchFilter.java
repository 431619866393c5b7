package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The query of a search (API 2.16, searchConversations and SearchContacts): one filter, or
/// AND/OR over up to 15, nested at most twice. `>` and `<` include equality, as the
/// reference's table says. A field may have several values: one that fits is enough.
final class SearchFilter<T> {

  private static final int MOST_FILTERS = 15;
  private static final int DEEPEST = 2;

  private final Function<String, Function<T, List<String>>> fields;

  private SearchFilter(Function<String, Function<T, List<String>>> fields) {
    this.fields = fields;
  }

  /// @param fields how the values of a field are read, or `unknown` thrown
  static <T> Predicate<T> of(Map<?, ?> query, Function<String, Function<T, List<String>>> fields) {
    return new SearchFilter<>(fields).of(query, 0);
  }

  static Refusal unknown(String field) {
    return Refusal.invalid("query", "'" + field + "' is not searchable");
  }

  private Predicate<T> of(Map<?, ?> query, int depth) {
    String operator = text(query.get("operator"));
    Object value = query.get("value");
    return switch (operator) {
      case "AND" -> group(value, depth).stream().reduce(_ -> true, Predicate::and);
      case "OR" -> group(value, depth).stream().reduce(_ -> false, Predicate::or);
      default -> single(text(query.get("field")), operator, value);
    };
  }

  private List<Predicate<T>> group(@Nullable Object value, int depth) {
    if (!(value instanceof List<?> filters) || filters.size() > MOST_FILTERS || depth >= DEEPEST) {
      throw Refusal.invalid("query", "a group holds up to 15 filters and nests at most twice");
    }
    return filters.stream()
        .map(filter -> filter instanceof Map<?, ?> map ? of(map, depth + 1) : unreadable())
        .toList();
  }

  private Predicate<T> single(String field, String operator, @Nullable Object value) {
    Function<T, List<String>> read = fields.apply(field);
    String wanted = text(value);
    return switch (operator) {
      case "=" -> item -> read.apply(item).contains(wanted);
      case "!=" -> item -> !read.apply(item).contains(wanted);
      case "IN" -> oneOf(read, value);
      case "NIN" -> oneOf(read, value).negate();
      case ">" -> item -> any(read.apply(item), own -> number(own) >= number(wanted));
      case "<" -> item -> any(read.apply(item), own -> number(own) <= number(wanted));
      case "~" -> item -> any(read.apply(item), own -> lower(own).contains(lower(wanted)));
      case "!~" -> item -> !any(read.apply(item), own -> lower(own).contains(lower(wanted)));
      case "^" -> item -> any(read.apply(item), own -> lower(own).startsWith(lower(wanted)));
      case "$" -> item -> any(read.apply(item), own -> lower(own).endsWith(lower(wanted)));
      default -> throw Refusal.invalid("query", "'" + operator + "' is not an operator");
    };
  }

  private static boolean any(List<String> values, Predicate<String> wanted) {
    return values.stream().anyMatch(wanted);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static <T> Predicate<T> oneOf(Function<T, List<String>> read, @Nullable Object value) {
    if (!(value instanceof List<?> values)) {
      throw Refusal.invalid("query", "IN and NIN take a list");
    }
    List<String> wanted = values.stream().map(SearchFilter::text).toList();
    return item -> any(read.apply(item), wanted::contains);
  }

  private Predicate<T> unreadable() {
    throw Refusal.invalid("query", "a filter is an object");
  }

  /// Numbers come as BigDecimal; null means unassigned, which version 2.16 writes as 0.
  static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "0";
      case BigDecimal number -> number.toPlainString();
      default -> value.toString();
    };
  }

  static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw Refusal.invalid("query", "'" + text + "' is not a number");
    }
  }
}
