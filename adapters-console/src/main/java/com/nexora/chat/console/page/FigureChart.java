package com.nexora.chat.console.page;

import com.nexora.chat.application.port.Figures.Day;
import com.nexora.chat.domain.figures.Figure;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.ZoneOffset;
import java.util.List;

/// What a script draws from data that stands in the page; the same stands in a table.
///
/// @param text what is to be seen, for those who do not see it
/// @param data `x`, whether it is time in seconds, and lines or bars with their names
/// @param table with the same figures
public record FigureChart(String text, String data, String table) {

  private static final List<Figure> LINES =
      List.of(Figure.CONVERSATIONS, Figure.CONTAINED, Figure.QUIET, Figure.ASSISTED);

  static FigureChart ofDays(FigureTable table, List<Day> days) {
    JsonArrayBuilder x = Json.createArrayBuilder();
    days.forEach(day -> x.add(day.day().atStartOfDay(ZoneOffset.UTC).toEpochSecond()));
    JsonArrayBuilder series = Json.createArrayBuilder();
    for (Figure figure : LINES) {
      JsonArrayBuilder y = Json.createArrayBuilder();
      days.forEach(day -> y.add(day.sums().of(figure)));
      series.add(series(figure.title(), y));
    }
    JsonObject data = Json.createObjectBuilder()
        .add("time", true)
        .add("bars", false)
        .add("label", "Day")
        .add("x", x)
        .add("series", series)
        .build();
    return new FigureChart(
        "Conversations of each day, and how they went; the same is in the table.",
        data.toString(),
        table.id());
  }

  /// @param counts of each hour
  static FigureChart ofHours(List<Long> counts) {
    JsonArrayBuilder x = Json.createArrayBuilder();
    JsonArrayBuilder y = Json.createArrayBuilder();
    for (int hour = 0; hour < counts.size(); hour++) {
      x.add(hour);
      y.add(counts.get(hour));
    }
    JsonObject data = Json.createObjectBuilder()
        .add("time", false)
        .add("bars", true)
        .add("label", "Hour (UTC)")
        .add("x", x)
        .add("series", Json.createArrayBuilder().add(series("Handoffs", y)))
        .build();
    return new FigureChart(
        "Handoffs in each hour of the day; the same is in the table.",
        data.toString(),
        "handoff-hours");
  }

  private static JsonObjectBuilder series(String name, JsonArrayBuilder y) {
    return Json.createObjectBuilder().add("label", name).add("y", y);
  }
}
