package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Working;
import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.bootstrap.workspaces.WorkspaceDocument;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Times that make sense alone and not together are refused: at the start, and where a workspace
/// decides them.
final class Relations {

  private Relations() {}

  /// @param keepsLocks how long a send lock outlives its process's last sign of life
  /// @throws BadSettings naming every contradiction and what to change
  static void check(
      Settings settings,
      Working working,
      Duration keepsLocks,
      Map<WorkspaceId, Duration> quietPeriods) {
    List<String> mistakes = new ArrayList<>();
    if (keepsLocks.compareTo(working.longestWay()) <= 0) {
      mistakes.add("The database keeps the send lock of a process that stands still for "
          + seconds(keepsLocks) + ", but what it was sending may be on its way for "
          + seconds(working.longestWay())
          + ": another process could send the same again. Lower the deadline of a call to Intercom"
          + " (now " + seconds(working.longestCall()) + "), or keep the locks for longer.");
    }
    quietPeriods.forEach((workspace, quiet) ->
        mistakes.addAll(between(workspace, quiet, settings.times().overdue())));
    if (!mistakes.isEmpty()) {
      throw new BadSettings(mistakes);
    }
  }

  /// What one workspace has decided beside the times of the process; empty when they agree.
  ///
  /// @param quiet how long is waited there for more from the customer
  static List<String> between(WorkspaceId workspace, Duration quiet, Duration overdue) {
    Duration rest = Delivery.longestRest(quiet);
    return rest.compareTo(overdue) <= 0
        ? List.of()
        : List.of("Workspace " + workspace + ": with its quiet period of " + seconds(quiet)
            + " a message may rest for " + seconds(rest)
            + " before anybody looks at it, but counts as overdue and goes to a person after "
            + seconds(overdue)
            + ". Shorten quiet-period, or raise NEXORA_OVERDUE.");
  }

  static List<String> between(ConfiguredWorkspace decided, Duration overdue) {
    return between(decided.id(), decided.policy().quietPeriod(), overdue);
  }

  /// A document with what contradicts the times of the process among its mistakes.
  static WorkspaceDocument.Read beside(Duration overdue, WorkspaceDocument.Read read) {
    return read.with(read.workspace().map(decided -> between(decided, overdue)).orElse(List.of()));
  }

  private static String seconds(Duration time) {
    return time.toSeconds() + " s";
  }
}
