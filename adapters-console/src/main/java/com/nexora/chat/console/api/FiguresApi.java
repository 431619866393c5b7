package com.nexora.chat.console.api;

import com.nexora.chat.application.usecase.ReadFigures;
import com.nexora.chat.application.usecase.ReadFigures.Report;
import com.nexora.chat.console.page.Numbers;
import com.nexora.chat.console.page.Stars;
import com.nexora.chat.console.page.Times;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.figures.Figure;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.figures.Sums;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the agent's work comes to, as it was counted (ADR 28).
public record FiguresApi(ReadFigures figures) {

  private static Shape report() {
    JsonObject counts = Shape.map(Shape.map(Shape.whole()));
    return new Shape()
        .with("from", Shape.day())
        .with("to", Shape.day())
        .with(
            "definitions",
            Shape.list(new Shape()
                .with("figure", Shape.text())
                .with("title", Shape.text())
                .with("definition", Shape.text())
                .json()))
        .with("total", counts)
        .with(
            "satisfaction",
            Shape.list(new Shape()
                .with("figure", Shape.text("Whose; left out where nobody has rated."))
                .with("ratings", Shape.whole())
                .with("mean", Shape.number())
                .with("content", Shape.whole("How many gave 4 or 5."))
                .json()))
        .with(
            "days",
            Shape.list(new Shape()
                .with("day", Shape.day())
                .with("counted", Shape.time())
                .with("counts", counts)
                .json()));
  }

  public List<Route> routes() {
    return List.of(Api.get(
        "/figures",
        Need.viewer(),
        Api.look(
            "figures",
            "What was counted on each day of UTC, by figure and part; figures without parts have one,"
                + " the empty one.",
            Map.of(
                "from", "The first day, as in 2026-03-31.",
                "to", "The last day; usually today.",
                "days", "Instead of both, so many days up to today; usually 30."),
            report()),
        this::read));
  }

  private Reply read(Request request) {
    Period period;
    try {
      period = Numbers.period(request, figures.today());
    } catch (DateTimeException | NumberFormatException unread) {
      return Api.wrong("Which days?", "Write days as in 2026-03-31, or send days as a number.");
    } catch (IllegalArgumentException refused) {
      return Api.wrong("Which days?", String.valueOf(refused.getMessage()));
    }
    return Api.answer(written(figures.read(request.workspace(), period)));
  }

  private static JsonObjectBuilder written(Report report) {
    JsonArrayBuilder definitions = Json.createArrayBuilder();
    for (Figure figure : Figure.values()) {
      definitions.add(Json.createObjectBuilder()
          .add("figure", name(figure))
          .add("title", figure.title())
          .add("definition", figure.definition()));
    }
    JsonArrayBuilder days = Json.createArrayBuilder();
    report
        .days()
        .forEach(day -> days.add(Json.createObjectBuilder()
            .add("day", day.day().toString())
            .add("counted", Times.iso(day.counted()))
            .add("counts", counts(day.sums()))));
    return Json.createObjectBuilder()
        .add("from", report.period().from().toString())
        .add("to", report.period().to().toString())
        .add("definitions", definitions)
        .add("total", counts(report.total()))
        .add("satisfaction", satisfaction(report.total()))
        .add("days", days);
  }

  private static JsonArrayBuilder satisfaction(Sums total) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Figure figure : List.of(Figure.RATINGS, Figure.RATINGS_OF_PEOPLE)) {
      Stars stars = Stars.of(total.parts(figure));
      if (stars.count() > 0) {
        all.add(Json.createObjectBuilder()
            .add("figure", name(figure))
            .add("ratings", stars.count())
            .add("mean", stars.average())
            .add("content", stars.content()));
      }
    }
    return all;
  }

  private static JsonObjectBuilder counts(Sums sums) {
    JsonObjectBuilder figures = Json.createObjectBuilder();
    sums.counts().forEach((figure, parts) -> {
      JsonObjectBuilder counted = Json.createObjectBuilder();
      parts.forEach(counted::add);
      figures.add(name(figure), counted);
    });
    return figures;
  }

  private static String name(Figure figure) {
    return figure.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
