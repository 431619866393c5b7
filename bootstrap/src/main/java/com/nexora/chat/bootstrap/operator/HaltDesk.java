package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.port.Halts;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.OverseeWorkspace;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Carries out what an operator wants of the kill switch, and says what came of it. What is done is
/// written into the audit log of each workspace, as from the console.
public final class HaltDesk {

  private final OverseeWorkspace overseeing;
  private final Halts halts;
  private final PrintStream out;

  /// @param halts the same that are overseen
  public HaltDesk(OverseeWorkspace overseeing, Halts halts, PrintStream out) {
    this.overseeing = overseeing;
    this.halts = halts;
    this.out = out;
  }

  /// One workspace in which it cannot be done keeps no other from it.
  ///
  /// @return the status the process should end with
  public int carryOut(HaltRequest request, List<WorkspaceId> workspaces) {
    List<WorkspaceId> left = new ArrayList<>();
    for (WorkspaceId workspace : workspaces) {
      try {
        carryOut(request, workspace);
      } catch (PortFailure cannot) {
        out.println("Workspace " + workspace + ": " + cannot.getMessage());
        left.add(workspace);
      }
    }
    if (left.isEmpty()) {
      return Operator.DONE;
    }
    out.println("Not done, or not written down, in: "
        + left.stream().map(WorkspaceId::value).collect(Collectors.joining(", ")) + ".");
    return Operator.NOT_DONE;
  }

  private void carryOut(HaltRequest request, WorkspaceId workspace) {
    switch (request) {
      case HaltRequest.Stop stop -> stop(workspace, stop);
      case HaltRequest.Go go -> go(workspace, go);
      case HaltRequest.Show _ -> show(workspace);
    }
  }

  private void stop(WorkspaceId workspace, HaltRequest.Stop stop) {
    long onTheirWay = overseeing.stop(workspace, stop.by(), stop.because());
    out.println("Workspace " + workspace + " is stopped: the agent says nothing more to customers,"
        + " and what waits goes to people without a word.");
    if (onTheirWay > 0) {
      out.println(
          "Marked as being sent before, and perhaps with Intercom already: " + onTheirWay + ".");
    }
  }

  private void go(WorkspaceId workspace, HaltRequest.Go go) {
    out.println(
        overseeing.go(workspace, go.by(), go.because())
            ? "Workspace " + workspace + " goes on: the agent answers again."
            : "Workspace " + workspace + " was not stopped.");
  }

  private void show(WorkspaceId workspace) {
    out.println(halts
        .of(workspace)
        .map(halt -> "Workspace " + workspace + " is stopped since " + halt.at() + ", by "
            + halt.by() + ": " + halt.because())
        .orElse("Workspace " + workspace + " is not stopped."));
  }
}
