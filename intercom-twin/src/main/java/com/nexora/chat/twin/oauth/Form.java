package com.nexora.chat.twin.oauth;

import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.wire.Json;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of a posted form, or of a JSON object: both are used against the token endpoint.
record Form(Map<String, String> fields) {

  static Form of(ServerRequest request) {
    String body = request.content().hasEntity() ? request.content().as(String.class) : "";
    String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
    return new Form(type.startsWith("application/json") ? json(body) : urlEncoded(body));
  }

  private static Map<String, String> json(String body) {
    var fields = new HashMap<String, String>();
    try {
      Map<?, ?> read = Json.read(body.getBytes(StandardCharsets.UTF_8), Map.class);
      read.forEach((name, value) -> fields.put(String.valueOf(name), String.valueOf(value)));
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "bad_request", "Invalid JSON in request body");
    }
    return fields;
  }

  private static Map<String, String> urlEncoded(String body) {
    var fields = new HashMap<String, String>();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  String text(String name) {
    return fields.getOrDefault(name, "");
  }

  @Nullable
  String given(String name) {
    String value = fields.get(name);
    return value == null || value.isEmpty() ? null : value;
  }
}
