package com.nexora.chat.application.overseeing;

import com.nexora.chat.application.port.Figures;
import com.nexora.chat.application.usecase.CountFigures;
import com.nexora.chat.application.usecase.ReadFigures;
import com.nexora.chat.domain.figures.Figure;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.figures.Sums;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Counts figures, and shows what was counted.
public record Figuring(Figures figures, InstantSource clock) implements ReadFigures, CountFigures {

  /// In one visit: what is missing of a year is there after twelve.
  private static final int AT_ONCE = 32;

  @Override
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  @Override
  public Report read(WorkspaceId workspace, Period period) {
    List<Figures.Day> days = figures.of(workspace, period);
    return new Report(
        period,
        days,
        days.stream().map(Figures.Day::sums).reduce(Sums.NONE, Sums::plus),
        figures.source(workspace),
        Arrays.stream(Figure.values())
            .collect(Collectors.toMap(
                Function.identity(), figure -> figures.source(workspace, figure))));
  }

  @Override
  public Sums count(WorkspaceId workspace) {
    int _ = figures.count(workspace, AT_ONCE);
    return figures.ever(workspace);
  }
}
