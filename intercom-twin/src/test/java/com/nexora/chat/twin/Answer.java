package com.nexora.chat.twin;

import com.nexora.chat.twin.wire.Json;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An HTTP answer whose JSON is read by path: `conversation_parts.conversation_parts.0.body`;
/// a negative number counts from the end.
record Answer(HttpResponse<byte[]> response) {

  int status() {
    return response.statusCode();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  String body() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  @Nullable
  Object at(String path) {
    return read(Json.read(response.body(), Map.class), path);
  }

  String text(String path) {
    return String.valueOf(at(path));
  }

  List<?> list(String path) {
    return at(path) instanceof List<?> list ? list : List.of();
  }

  static @Nullable Object read(@Nullable Object json, String path) {
    Object value = json;
    for (String step : path.split("\\.", -1)) {
      value = switch (value) {
        case Map<?, ?> map -> map.get(step);
        case List<?> list -> list.get(Math.floorMod(Integer.parseInt(step), list.size()));
        case null, default -> null;
      };
    }
    return value;
  }
}
