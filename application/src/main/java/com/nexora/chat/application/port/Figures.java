package com.nexora.chat.application.port;

import com.nexora.chat.domain.figures.Figure;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.figures.Sums;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What the agent's work came to, day by day. Days are counted beside the work and
/// kept, so that reading them costs the same however many conversations lie behind.
/// Nothing in them is a customer's. Days and times are the store's.
public interface Figures {

  /// Counts days that are due, as [com.nexora.chat.domain.figures.Recounting] says:
  /// first those that never were, the newest first. May be broken off, repeated, and
  /// done by several at once.
  ///
  /// @param most so many days at most
  /// @return how many were counted
  int count(WorkspaceId workspace, int most);

  /// The counted days of a period, oldest first. Days without anything are among them.
  List<Day> of(WorkspaceId workspace, Period period);

  /// All counted days together.
  Sums ever(WorkspaceId workspace);

  /// What the counting of every figure begins with, in the store's own language, for
  /// people to check.
  String source(WorkspaceId workspace);

  /// How a figure is counted from there.
  ///
  /// @param figure one that is known
  String source(WorkspaceId workspace, Figure figure);

  /// @param counted when; what happened since is not in it
  record Day(LocalDate day, Instant counted, Sums sums) {}
}
