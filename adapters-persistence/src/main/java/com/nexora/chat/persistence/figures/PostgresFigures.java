package com.nexora.chat.persistence.figures;

import com.nexora.chat.application.port.Figures;
import com.nexora.chat.domain.figures.Figure;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.figures.Recounting;
import com.nexora.chat.domain.figures.Sums;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.payload.SumsJson;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// One row for each day, counted in one statement.
public record PostgresFigures(UnitOfWork work) implements Figures {

  /// As in the domain's [Recounting]. The first day is found in the index of the newest
  /// turns.
  private static final String DUE = """
      SELECT CAST(d.day AS text) AS day
        FROM (SELECT CAST(generate_series(
                       CAST(min(decided_at) AT TIME ZONE 'UTC' AS date),
                       CAST(now() AT TIME ZONE 'UTC' AS date), INTERVAL '1 day') AS date) AS day
                FROM turn WHERE workspace_id = :workspace) AS d
        LEFT JOIN figure_day AS f ON f.workspace_id = :workspace AND f.day = d.day
       WHERE f.day IS NULL
          OR f.counted_at < (d.day + :after + 1) AT TIME ZONE 'UTC'
             AND f.counted_at < now() - CASE
                   WHEN d.day = CAST(now() AT TIME ZONE 'UTC' AS date)
                   THEN :today * INTERVAL '1 second' ELSE :later * INTERVAL '1 second' END
       ORDER BY f.counted_at NULLS FIRST, d.day DESC
       LIMIT :most
      """;

  private static final String OF = """
      SELECT CAST(day AS text) AS day, sums,
             CAST(extract(epoch FROM counted_at) * 1000000 AS bigint) AS counted
        FROM figure_day
       WHERE workspace_id = :workspace
         AND day BETWEEN CAST(:from AS date) AND CAST(:to AS date)
       ORDER BY day
      """;

  private static final String EVER = """
      SELECT sums FROM figure_day WHERE workspace_id = :workspace
      """;

  @Override
  public int count(WorkspaceId workspace, int most) {
    List<LocalDate> due = work.once(
        workspace,
        tx -> tx.createNamedQuery("figures.due", DUE)
            .addParam("workspace", workspace.value())
            .addParam("after", Figure.DAYS_AFTER)
            .addParam("today", Recounting.TODAY.toSeconds())
            .addParam("later", Recounting.LATER.toSeconds())
            .addParam("most", most)
            .execute()
            .map(row -> LocalDate.parse(Columns.text(row, "day")))
            .toList());
    due.forEach(day -> count(workspace, day));
    return due.size();
  }

  private void count(WorkspaceId workspace, LocalDate day) {
    work.doOnce(
        workspace,
        tx -> tx.createNamedInsert("figures.count", FigureSql.COUNT)
            .addParam("workspace", workspace.value())
            .addParam("day", day.toString())
            .addParam("begin", Recounting.begin(day).toString())
            .addParam("next", Recounting.begin(day.plusDays(1)).toString())
            .addParam("settled", Recounting.settled(day).toString())
            .execute());
  }

  @Override
  public List<Day> of(WorkspaceId workspace, Period period) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("figures.of", OF)
            .addParam("workspace", workspace.value())
            .addParam("from", period.from().toString())
            .addParam("to", period.to().toString())
            .execute()
            .map(PostgresFigures::day)
            .toList());
  }

  private static Day day(DbRow row) {
    return new Day(
        LocalDate.parse(Columns.text(row, "day")),
        Instant.EPOCH.plus(Columns.number(row, "counted"), ChronoUnit.MICROS),
        SumsJson.read(Columns.text(row, "sums")));
  }

  @Override
  public Sums ever(WorkspaceId workspace) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("figures.ever", EVER)
            .addParam("workspace", workspace.value())
            .execute()
            .map(row -> SumsJson.read(Columns.text(row, "sums")))
            .reduce(Sums.NONE, Sums::plus));
  }

  @Override
  public String source(WorkspaceId workspace) {
    return FigureSql.BASE;
  }

  @Override
  public String source(WorkspaceId workspace, Figure figure) {
    return FigureSql.of(figure);
  }
}
