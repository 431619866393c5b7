package com.nexora.chat.console.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a form brings (HTML standard, "URL-encoded form data").
final class Form {

  private static final String TYPE = "application/x-www-form-urlencoded";

  private Form() {}

  /// Empty when it is no such form, names something twice, or holds what cannot be kept.
  static Optional<Map<String, String>> read(ServerRequest request) {
    String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
    if (!type.split(";", 2)[0].strip().equalsIgnoreCase(TYPE)) {
      return Optional.empty();
    }
    return parsed(request.content().hasEntity() ? request.content().as(String.class) : "");
  }

  static Optional<Map<String, String>> parsed(String body) {
    Map<String, String> fields = new HashMap<>();
    try {
      for (String pair : body.isEmpty() ? new String[0] : body.split("&", -1)) {
        String[] parts = pair.split("=", 2);
        String value = parts.length == 2 ? decoded(parts[1]) : "";
        if (!Keepable.is(value) || fields.putIfAbsent(decoded(parts[0]), value) != null) {
          return Optional.empty();
        }
      }
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
    return Optional.of(fields);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
