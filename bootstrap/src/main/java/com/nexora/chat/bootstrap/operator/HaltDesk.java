package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.port.Halts;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.PrintStream;
import java.util.List;

/// Carries out what an operator wants of the kill switch, and says what came of it.
public final class HaltDesk {

  private final Halts halts;
  private final PrintStream out;

  public HaltDesk(Halts halts, PrintStream out) {
    this.halts = halts;
    this.out = out;
  }

  public void carryOut(HaltRequest request, List<WorkspaceId> workspaces) {
    workspaces.forEach(workspace -> {
      switch (request) {
        case HaltRequest.Stop stop -> stop(workspace, stop);
        case HaltRequest.Go go -> go(workspace, go);
        case HaltRequest.Show _ -> show(workspace);
      }
    });
  }

  private void stop(WorkspaceId workspace, HaltRequest.Stop stop) {
    long onTheirWay = halts.halt(workspace, stop.by(), stop.because());
    out.println("Workspace " + workspace + " is stopped: the agent says nothing more to customers,"
        + " and what waits goes to people without a word.");
    if (onTheirWay > 0) {
      out.println(
          "Marked as being sent before, and perhaps with Intercom already: " + onTheirWay + ".");
    }
  }

  private void go(WorkspaceId workspace, HaltRequest.Go go) {
    out.println(
        halts.go(workspace, go.by(), go.because())
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
