package com.nexora.chat.intercom.client;

import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.config.PropertyNamingStrategy;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// JSON to payload records and back, with Intercom's snake_case names.
public final class Wire {

  private static final Jsonb JSON = JsonbBuilder.newBuilder()
      .withConfig(new JsonbConfig()
          .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES))
      .build();

  private Wire() {}

  public static byte[] bytes(Object payload) {
    return JSON.toJson(payload).getBytes(StandardCharsets.UTF_8);
  }

  /// Empty when the text is not such a payload.
  public static <T> Optional<T> read(String json, Class<T> shape) {
    try {
      return Optional.ofNullable(JSON.fromJson(json, shape));
    } catch (JsonbException | JsonException | ClassCastException | NumberFormatException _) {
      return Optional.empty();
    }
  }
}
