package com.nexora.chat.twin.wire;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON object under construction, in the order in which it is written down. Intercom's objects
/// are wide and mostly constant: named fields read better than forty constructor arguments.
public final class Fields {

  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  private Fields() {}

  public static Fields empty() {
    return new Fields();
  }

  /// Nearly every object of the API names its type first.
  public static Fields ofType(String type) {
    return new Fields().with("type", type);
  }

  public Fields with(String name, @Nullable Object value) {
    fields.put(name, plain(value));
    return this;
  }

  public Fields withAt(String name, @Nullable Instant at) {
    fields.put(name, at == null ? null : at.getEpochSecond());
    return this;
  }

  public Fields withNulls(String... names) {
    for (String name : names) {
      fields.put(name, null);
    }
    return this;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case Fields nested -> nested.asMap();
      case List<?> list -> list.stream().map(Fields::plain).toList();
      case null, default -> value;
    };
  }

  public Map<String, @Nullable Object> asMap() {
    return Collections.unmodifiableMap(fields);
  }
}
