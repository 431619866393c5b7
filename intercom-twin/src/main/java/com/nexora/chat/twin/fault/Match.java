package com.nexora.chat.twin.fault;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which requests a rule is about. What is not said matches everything. In a path `*` stands
/// for one segment and `**` for any number of them.
public record Match(
    @Nullable Operation operation,
    @Nullable String method,
    @Nullable String path) {

  public static final Match EVERYTHING = new Match(null, null, null);
  private static final Pattern PIECE = Pattern.compile("\\*\\*|\\*|[^*]+");

  boolean covers(Asked asked) {
    return (operation == null || operation == asked.operation())
        && (method == null || method.equalsIgnoreCase(asked.method()))
        && (path == null || asked.path().matches(regex(path)));
  }

  private static String regex(String path) {
    return PIECE
        .matcher(path)
        .replaceAll(piece -> Matcher.quoteReplacement(regexOf(piece.group())));
  }

  private static String regexOf(String piece) {
    return switch (piece) {
      case "**" -> ".*";
      case "*" -> "[^/]*";
      default -> Pattern.quote(piece);
    };
  }
}
