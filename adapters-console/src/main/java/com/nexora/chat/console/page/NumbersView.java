package com.nexora.chat.console.page;

import com.nexora.chat.application.port.Figures.Day;
import com.nexora.chat.application.usecase.ReadFigures.Report;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.domain.figures.Durations;
import com.nexora.chat.domain.figures.Figure;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.figures.Sums;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Figures as people read them.
///
/// @param counted when the newest day was counted; empty when none is
/// @param entries all figures, each once
/// @param charts each with the table of the same id
/// @param query of this period, for links
/// @param source what the counting of every figure begins with
public record NumbersView(
    Frame frame,
    Period period,
    List<Choice> choices,
    Optional<Instant> counted,
    List<Entry> entries,
    List<FigureChart> charts,
    List<FigureTable> tables,
    String here,
    String query,
    String source) {

  /// Columns of the table of days.
  private static final List<Figure> BY_DAY = List.of(
      Figure.CONVERSATIONS,
      Figure.CONFIRMED,
      Figure.QUIET,
      Figure.CONTAINED,
      Figure.ASSISTED,
      Figure.PEOPLES,
      Figure.RECONTACTED,
      Figure.LEADS);

  private static final List<Figure> BY_PART = List.of(
      Figure.HANDOFF_HOURS,
      Figure.HANDOFF_REASONS,
      Figure.HANDOFF_INTENTS,
      Figure.HANDOFF_RULES,
      Figure.PROMISES,
      Figure.RATINGS,
      Figure.RATINGS_OF_PEOPLE,
      Figure.TURNS);

  /// @param here whether this period is shown
  public record Choice(String name, String path, boolean here) {}

  public record Entry(Figure figure, String value, String detail, String source) {}

  public NumbersView {
    choices = List.copyOf(choices);
    entries = List.copyOf(entries);
    charts = List.copyOf(charts);
    tables = List.copyOf(tables);
  }

  static NumbersView of(Request request, Report report, LocalDate today) {
    String here = Frame.path(request.workspace(), "numbers");
    List<FigureTable> tables = tables(report);
    return new NumbersView(
        Frame.inside("Numbers", request, "numbers"),
        report.period(),
        choices(here, report.period(), today),
        report.days().stream().map(Day::counted).max(Comparator.naturalOrder()),
        Stream.of(Figure.values()).map(figure -> entry(figure, report)).toList(),
        List.of(
            FigureChart.ofDays(tables.getFirst(), report.days()),
            FigureChart.ofHours(hours(report.total()))),
        tables,
        here,
        "from=" + report.period().from() + "&to=" + report.period().to(),
        report.source());
  }

  /// The last days to choose from.
  static List<Choice> choices(String here, Period period, LocalDate today) {
    return Stream.of(7, 30, 90)
        .map(days -> new Choice(
            days + " days", here + "?days=" + days, period.equals(Period.last(days, today))))
        .toList();
  }

  /// The charts' tables first, in their order.
  static List<FigureTable> tables(Report report) {
    List<FigureTable> tables = new ArrayList<>();
    tables.add(new FigureTable(
        "days",
        "Day by day",
        Stream.concat(Stream.of("Day"), BY_DAY.stream().map(Figure::title)).toList(),
        report.days().stream()
            .map(day -> Stream.concat(
                    Stream.of(day.day().toString()),
                    BY_DAY.stream().map(figure -> Long.toString(day.sums().of(figure))))
                .toList())
            .toList()));
    BY_PART.forEach(figure -> tables.add(new FigureTable(
        figure.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        figure.title(),
        List.of(figure == Figure.HANDOFF_HOURS ? "Hour (UTC)" : "Which", "Count"),
        figure == Figure.HANDOFF_HOURS
            ? IntStream.range(0, 24)
                .mapToObj(hour -> List.of(
                    "%02d".formatted(hour), Long.toString(hours(report.total()).get(hour))))
                .toList()
            : parts(report.total().parts(figure)))));
    return tables;
  }

  private static List<Long> hours(Sums total) {
    return IntStream.range(0, 24)
        .mapToObj(hour -> total.of(Figure.HANDOFF_HOURS, Integer.toString(hour)))
        .toList();
  }

  /// The most frequent first.
  private static List<List<String>> parts(Map<String, Long> parts) {
    return parts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()))
        .map(part -> List.of(part.getKey(), Long.toString(part.getValue())))
        .toList();
  }

  private static Entry entry(Figure figure, Report report) {
    Sums total = report.total();
    String source = report.sources().getOrDefault(figure, "");
    return switch (figure) {
      case RATINGS, RATINGS_OF_PEOPLE -> {
        Stars stars = Stars.of(total.parts(figure));
        yield new Entry(figure, stars.mean(), stars.detail(), source);
      }
      case CONFIRMED, QUIET, CONTAINED, ASSISTED, PEOPLES, RECONTACTED ->
        new Entry(
            figure,
            share(total.of(figure), total.of(Figure.CONVERSATIONS)),
            total.of(figure) + " of " + total.of(Figure.CONVERSATIONS) + " conversations",
            source);
      case FIRST_REPLY -> {
        Durations waits = Durations.of(total.parts(figure));
        yield new Entry(
            figure,
            waits.within(0.5).map(NumbersView::brief).orElse("none"),
            waits
                .within(0.9)
                .map(p90 -> "median; nine in ten within " + brief(p90))
                .orElse("nobody was replied to"),
            source);
      }
      case PROMISES -> {
        long due = total.of(figure, "kept") + total.of(figure, "late") + total.of(figure, "broken");
        yield new Entry(
            figure,
            share(total.of(figure, "kept"), due),
            "kept, of " + due + " whose time came; " + total.of(figure, "late") + " late, "
                + total.of(figure, "broken") + " broken",
            source);
      }
      case COST ->
        new Entry(
            figure,
            money(total.of(figure), total.of(Figure.CONVERSATIONS)),
            "for each conversation; " + money(total.of(figure), 1) + " in all",
            source);
      case CONVERSATIONS,
          HANDOFF_REASONS,
          HANDOFF_INTENTS,
          HANDOFF_RULES,
          HANDOFF_HOURS,
          LEADS,
          TURNS -> new Entry(figure, Long.toString(total.of(figure)), "", source);
    };
  }

  private static String share(long count, long of) {
    return of == 0 ? "none" : String.format(Locale.ROOT, "%.1f %%", 100.0 * count / of);
  }

  /// In the currency of the workspace's prices, whatever it is.
  private static String money(long millionths, long among) {
    return among == 0
        ? "none"
        : BigDecimal.valueOf(millionths / among, 6).stripTrailingZeros().toPlainString();
  }

  private static String brief(Duration duration) {
    return duration.toMillis() < 10_000
        ? String.format(Locale.ROOT, "%.1f seconds", duration.toMillis() / 1000.0)
        : Times.rough(duration);
  }
}
