package com.nexora.chat.application.usecase;

import com.nexora.chat.application.port.Figures.Day;
import com.nexora.chat.domain.figures.Figure;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.figures.Sums;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Shows people what the agent's work comes to.
public interface ReadFigures {

  /// Of UTC.
  LocalDate today();

  Report read(WorkspaceId workspace, Period period);

  /// @param days those that are counted, oldest first
  /// @param total of them
  /// @param source what the counting of every figure begins with
  /// @param sources how each known figure is counted from there
  record Report(
      Period period, List<Day> days, Sums total, String source, Map<Figure, String> sources) {

    public Report {
      days = List.copyOf(days);
      sources = Map.copyOf(sources);
    }
  }
}
