package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.FindGaps;
import com.nexora.chat.application.usecase.ReadFigures;
import com.nexora.chat.application.usecase.ReadFigures.Report;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.figures.Period;
import io.helidon.http.Status;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the agent's work comes to, with the definition of every figure.
public record Numbers(ReadFigures figures, FindGaps finding) {

  private static final String HERE = "/console/w/{workspace}/numbers";

  private static final int DAYS = 30;

  private static final Reply.Trouble NO_DAYS = new Reply.Trouble(
      Status.BAD_REQUEST_400, "Which days?", "Write days as in 2026-03-31, or choose 7, 30 or 90.");

  public List<Route> routes() {
    return List.of(
        Route.get(HERE, Need.viewer(), this::page),
        Route.get(HERE + "/gaps", Need.viewer(), this::gaps),
        Route.get(HERE + "/csv/{table}", Need.viewer(), this::csv));
  }

  private Reply page(Request request) {
    return inPeriod(
        request, report -> Reply.page("numbers", NumbersView.of(request, report, today())));
  }

  private Reply csv(Request request) {
    return inPeriod(
        request,
        report -> NumbersView.tables(report).stream()
            .filter(table -> table.id().equals(request.named("table")))
            .findFirst()
            .<Reply>map(table -> new Reply.Csv(table.file(report.period()), table.csv()))
            .orElseGet(Reply::notThere));
  }

  private Reply gaps(Request request) {
    return chosen(
        request,
        period -> Reply.page(
            "gaps",
            GapsView.of(request, period, today(), finding.find(request.workspace(), period))));
  }

  private LocalDate today() {
    return figures.today();
  }

  private Reply inPeriod(Request request, Function<Report, Reply> shown) {
    return chosen(request, period -> shown.apply(figures.read(request.workspace(), period)));
  }

  private Reply chosen(Request request, Function<Period, Reply> shown) {
    Period period;
    try {
      period = period(request, today());
    } catch (DateTimeException | NumberFormatException unread) {
      return NO_DAYS;
    } catch (IllegalArgumentException refused) {
      return new Reply.Trouble(
          Status.BAD_REQUEST_400, "Which days?", String.valueOf(refused.getMessage()));
    }
    return shown.apply(period);
  }

  /// `from` and `to`, or the last `days`.
  ///
  /// @throws DateTimeException for what is no day
  /// @throws IllegalArgumentException in words for whoever chose it; for what is no
  ///     number, another
  public static Period period(Request request, LocalDate today) {
    Optional<LocalDate> from = day(request, "from");
    Optional<LocalDate> to = day(request, "to");
    if (from.isPresent() || to.isPresent()) {
      LocalDate last = to.orElse(today);
      return new Period(from.orElseGet(() -> last.minusDays(DAYS - 1L)), last);
    }
    String days = request.query().getOrDefault("days", "");
    return Period.last(days.isEmpty() ? DAYS : Integer.parseInt(days), today);
  }

  private static Optional<LocalDate> day(Request request, String name) {
    return Optional.ofNullable(request.query().get(name))
        .filter(text -> !text.isBlank())
        .map(LocalDate::parse);
  }
}
