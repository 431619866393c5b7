package com.nexora.chat.persistence.payload;

import com.nexora.chat.domain.figures.Figure;
import com.nexora.chat.domain.figures.Sums;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.EnumMap;
import java.util.Map;

/// Counts of a day as they are stored.
///
/// @param figures counts by figure and part; a figure of a later version is passed over
public record SumsJson(Map<String, Map<String, Long>> figures) {

  private static final Jsonb JSON = JsonbBuilder.create();

  public static Sums read(String json) {
    SumsJson stored = JSON.fromJson(json, SumsJson.class);
    Map<Figure, Map<String, Long>> counts = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      Map<String, Long> parts = stored.figures().get(figure.name());
      if (parts != null) {
        counts.put(figure, parts);
      }
    }
    return new Sums(counts);
  }
}
