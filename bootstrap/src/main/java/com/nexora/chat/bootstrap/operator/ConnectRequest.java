package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.bootstrap.workspaces.Addresses;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the operator wants to be done with grants.
public sealed interface ConnectRequest {

  String USAGE = """
      usage: ./nexora connect [us | eu | au | URL]
               connects the workspace whose private app's access token and client secret are typed
               in, or come as the first two lines of the input; the region is us unless it is named
             ./nexora workspaces
               lists the connected workspaces and those whose grant has ended
             ./nexora disconnect W | --all
               uninstalls the app from a workspace, or from all, and erases what opens them
             ./nexora rewrap
               seals all grants with NEXORA_MASTER_KEY, so that NEXORA_MASTER_KEY_PREVIOUS is
               needed no more""";

  Map<String, String> REGIONS = Map.of(
      "us", "https://api.intercom.io",
      "eu", "https://api.eu.intercom.io",
      "au", "https://api.au.intercom.io");

  /// @param api the REST host to ask
  record Connect(URI api) implements ConnectRequest {}

  record Workspaces() implements ConnectRequest {}

  record Disconnect(WorkspaceId workspace) implements ConnectRequest {}

  record DisconnectAll() implements ConnectRequest {}

  record Rewrap() implements ConnectRequest {}

  /// Whether the command is one of these, understood or not.
  static boolean meant(List<String> arguments) {
    return List.of("connect", "workspaces", "disconnect", "rewrap").contains(arguments.getFirst());
  }

  /// Empty when it is not understood.
  static Optional<ConnectRequest> of(List<String> arguments) {
    List<String> rest = arguments.subList(1, arguments.size());
    return switch (arguments.getFirst() + "/" + rest.size()) {
      case "connect/0" -> connect("us");
      case "connect/1" -> connect(rest.getFirst());
      case "workspaces/0" -> Optional.of(new Workspaces());
      case "disconnect/1" ->
        rest.getFirst().equals("--all")
            ? Optional.of(new DisconnectAll())
            : Optional.of(rest.getFirst())
                .filter(named -> !named.isBlank() && !named.startsWith("-"))
                .map(named -> new Disconnect(new WorkspaceId(named)));
      case "rewrap/0" -> Optional.of(new Rewrap());
      default -> Optional.empty();
    };
  }

  private static Optional<ConnectRequest> connect(String where) {
    String address =
        REGIONS.getOrDefault(where.toLowerCase(Locale.ROOT), where).replaceAll("/+$", "");
    return Addresses.fitForApi(address)
        ? Optional.of(new Connect(URI.create(address)))
        : Optional.empty();
  }
}
