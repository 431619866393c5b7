package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.port.Grant;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.ConnectWorkspace;
import com.nexora.chat.application.usecase.ConnectWorkspace.Result;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;

/// Carries out what an operator wants to be done with grants, and prints what came of it.
///
/// @param asked asks the operator for a secret that is named; empty when none is given
/// @param rewrap seals all grants with the current master key, and says how many it were
public record GrantDesk(
    ConnectWorkspace connecting,
    Grants grants,
    IntSupplier rewrap,
    Function<String, Optional<Secret>> asked,
    PrintStream out) {

  /// @return the status the process should end with
  public int carryOut(ConnectRequest request) {
    return switch (request) {
      case ConnectRequest.Connect(URI api) -> connect(api);
      case ConnectRequest.Workspaces() -> list();
      case ConnectRequest.Disconnect(WorkspaceId workspace) -> disconnect(List.of(workspace));
      case ConnectRequest.DisconnectAll() ->
        disconnect(grants.all().stream()
            .filter(Grants.Known::live)
            .map(Grants.Known::workspace)
            .toList());
      case ConnectRequest.Rewrap() ->
        say(
            Operator.DONE,
            "All grants are sealed with the current key (" + rewrap.getAsInt() + ").");
    };
  }

  private int connect(URI api) {
    Optional<Secret> token = asked.apply("Access token");
    Optional<Secret> clientSecret = token.flatMap(_ -> asked.apply("Client secret"));
    if (clientSecret.isEmpty()) {
      return say(
          Operator.NOT_DONE,
          "Nothing was connected: type the app's access token and its client secret, or give them"
              + " as the first two lines of the input.");
    }
    return switch (connecting.connect(api, token.orElseThrow(), clientSecret.get())) {
      case Result.Connected(var workspace, String name, var admin, boolean seat) ->
        say(
            Operator.DONE,
            name + " (" + workspace + ") is connected, by teammate " + admin + "."
                + (seat ? "" : " That teammate has no Inbox seat: the agent needs one that has.")
                + " Its webhooks belong to /webhooks/intercom/" + workspace
                + ". The service follows"
                + " within seconds if its workspaces file names the workspace, without a section"
                + " 'intercom:' of its own. ./nexora doctor says what else is missing.");
      case Result.Unverified() ->
        say(
            Operator.NOT_DONE,
            "Nothing was connected: the e-mail address of the app's owner is not verified in"
                + " Intercom.");
      case Result.Refused(String why) ->
        say(Operator.NOT_DONE, "Nothing was connected: Intercom refuses the token (" + why + ").");
      case Result.Unavailable(String why) ->
        say(
            Operator.NOT_DONE,
            "Nothing was connected: Intercom did not answer (" + why + "). Try again.");
      case Result.Stale stale -> throw new IllegalStateException(stale.toString());
      case Result.NotWelcome refused -> throw new IllegalStateException(refused.why());
    };
  }

  private int list() {
    Table table = new Table("WORKSPACE", "STATE", "API", "BY TEAMMATE", "APP");
    for (Grants.Known known : grants.all()) {
      table.add(row(known));
    }
    table.lines("No workspace is connected by a command or by OAuth.").forEach(out::println);
    return Operator.DONE;
  }

  private String[] row(Grants.Known known) {
    String id = known.workspace().value();
    try {
      return grants
          .of(known.workspace())
          .map(grant -> new String[] {
            id, "connected", grant.api().toString(), grant.admin().value(), app(grant)
          })
          .orElseGet(() -> new String[] {id, "ended", "-", "-", "-"});
    } catch (PortFailure sealed) {
      return new String[] {id, "cannot be opened: " + sealed.getMessage(), "-", "-", "-"};
    }
  }

  private static String app(Grant grant) {
    return grant.clientSecret().isPresent() ? "private" : "public";
  }

  private int disconnect(List<WorkspaceId> workspaces) {
    if (workspaces.isEmpty()) {
      return say(
          Operator.DONE,
          "No workspace is connected. (What the workspaces file connects, it alone disconnects.)");
    }
    return workspaces.stream().mapToInt(this::disconnect).max().orElse(Operator.DONE);
  }

  private int disconnect(WorkspaceId workspace) {
    return switch (connecting.disconnect(workspace)) {
      case ENDED -> say(Operator.DONE, "Workspace " + workspace + " is disconnected.");
      case ENDED_HERE ->
        say(
            Operator.NOT_DONE,
            "Workspace " + workspace + " is disconnected here, but Intercom could not be told:"
                + " remove the app there by hand.");
      case NOT_CONNECTED -> say(Operator.NOT_DONE, "Workspace " + workspace + " is not connected.");
    };
  }

  private int say(int status, String sentence) {
    out.println(Table.printable(sentence));
    return status;
  }
}
