package com.nexora.chat.twin.control;

import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.wire.Json;
import io.helidon.webserver.http.ServerRequest;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The JSON object of a control request, read field by field.
record Body(Map<String, @Nullable Object> fields) {

  static Body of(ServerRequest request) {
    if (!request.content().hasEntity()) {
      return new Body(Map.of());
    }
    byte[] content = request.content().as(byte[].class);
    return content.length == 0 ? new Body(Map.of()) : new Body(read(content));
  }

  private static Map<String, @Nullable Object> read(byte[] content) {
    try {
      var named = new LinkedHashMap<String, @Nullable Object>();
      Map<?, ?> json = Json.read(content, Map.class);
      json.forEach((name, value) -> named.put(String.valueOf(name), value));
      return named;
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "bad_request", "a JSON object is expected");
    }
  }

  @Nullable
  String given(String name) {
    Object value = fields.get(name);
    return switch (value) {
      case null -> null;
      case BigDecimal number -> number.toPlainString();
      default -> value.toString();
    };
  }

  String needed(String name) {
    return Refusal.unlessGiven(given(name), name);
  }

  String or(String name, String otherwise) {
    String value = given(name);
    return value == null ? otherwise : value;
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(fields.get(name));
  }

  int number(String name) {
    if (fields.get(name) instanceof BigDecimal number) {
      return number.intValue();
    }
    throw Refusal.invalid(name, name + " is a number");
  }

  List<String> list(String name) {
    return fields.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  List<Map<?, ?>> objects(String name) {
    if (!(fields.get(name) instanceof List<?> list)) {
      return List.of();
    }
    return list.stream()
        .<Map<?, ?>>mapMulti((item, next) -> {
          if (item instanceof Map<?, ?> map) {
            next.accept(map);
          }
        })
        .toList();
  }
}
