package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.bootstrap.operator.Operator;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.CannotServe;
import com.nexora.chat.persistence.Leaving;
import com.nexora.chat.persistence.Leaving.Left;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/// Erases all that is stored of a workspace that leaves (ADR 32).
final class ForgetCommand {

  static final String USAGE = """
      usage: ./nexora forget W --everything
               erases all that is stored of a workspace that was disconnected, its audit log included""";

  private ForgetCommand() {}

  static boolean meant(List<String> arguments) {
    return arguments.getFirst().equals("forget");
  }

  /// @return the status the process should end with
  static int run(
      List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    if (arguments.size() != 3
        || arguments.get(1).isBlank()
        || arguments.get(1).startsWith("-")
        || !arguments.get(2).equals("--everything")) {
      err.println(USAGE);
      return OperatorCommand.NOT_UNDERSTOOD;
    }
    try {
      return forget(new WorkspaceId(arguments.get(1)), environment, out);
    } catch (BadSettings | CannotServe | PortFailure mistake) {
      err.println(mistake.getMessage());
      return Operator.NOT_DONE;
    }
  }

  private static int forget(
      WorkspaceId workspace, Map<String, String> environment, PrintStream out) {
    Settings settings = Settings.read(environment);
    boolean inFile = Deployment.workspaces(settings, environment).stream()
        .anyMatch(configured -> configured.id().equals(workspace));
    if (inFile) {
      out.println("Nothing was erased: " + workspace + " stands in " + settings.config()
          + ". Take it out and restart every node first.");
      return Operator.NOT_DONE;
    }
    return switch (Leaving.forget(Storage.where(settings), workspace)) {
      case Left.Forgotten(long rows) -> {
        out.println(
            "Workspace " + workspace + " is forgotten: " + rows + " rows, its keys, its audit"
                + " log and its teammates' accounts among them. Restart every node: what they hold in"
                + " memory goes then. Copies in backups and logs last as long as those.");
        yield Operator.DONE;
      }
      case Left.Unknown() -> {
        out.println("No workspace " + workspace + " is known here.");
        yield Operator.NOT_DONE;
      }
      case Left.Connected() -> {
        out.println("Nothing was erased: " + workspace + " is connected. Run ./nexora disconnect "
            + workspace + " first.");
        yield Operator.NOT_DONE;
      }
    };
  }
}
