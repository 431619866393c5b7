package com.nexora.chat.bootstrap;

import com.nexora.chat.application.usecase.CountFigures;
import java.time.Duration;

/// Counts what the agent's work comes to, again and again. A round in which no day is
/// due is a look at an index and at the sums of the days.
final class FigureRounds {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(15);

  /// A big day keeps a connection and a processor of the database for a second.
  private static final int AT_ONCE = 1;

  private FigureRounds() {}

  static Rounds of(Roster workspaces, CountFigures count, Metrics metrics) {
    return new Rounds(
        "figures",
        workspaces,
        AT_ONCE,
        workspace -> metrics.counted(workspace, count.count(workspace)),
        () -> BETWEEN_LOOKS);
  }
}
