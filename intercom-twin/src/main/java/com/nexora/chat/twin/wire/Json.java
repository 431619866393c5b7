package com.nexora.chat.twin.wire;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.config.PropertyNamingStrategy;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/// JSON as Intercom speaks it: snake case, and nulls are written.
public final class Json {

  private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig()
      .withNullValues(true)
      .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES));

  private Json() {}

  public static byte[] bytes(Fields fields) {
    return text(fields).getBytes(StandardCharsets.UTF_8);
  }

  public static String text(Fields fields) {
    return JSONB.toJson(fields.asMap());
  }

  /// Throws IllegalArgumentException for anything but a JSON object of that type.
  public static <T> T read(byte[] json, Class<T> type) {
    try {
      T value = JSONB.fromJson(new ByteArrayInputStream(json), type);
      if (value == null) {
        throw new IllegalArgumentException("a JSON object is expected, not null");
      }
      return value;
    } catch (JsonbException e) {
      throw new IllegalArgumentException("a JSON object is expected: " + e.getMessage(), e);
    }
  }
}
