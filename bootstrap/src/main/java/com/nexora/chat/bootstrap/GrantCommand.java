package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Connect;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.bootstrap.operator.ConnectRequest;
import com.nexora.chat.bootstrap.operator.GrantDesk;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.persistence.MasterKeys;
import com.nexora.chat.persistence.Persistence;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One command about grants, on the database of a running service.
final class GrantCommand {

  private GrantCommand() {}

  /// @param in holds the secrets, one in a line, when nobody sits at a terminal
  /// @return the status the process should end with
  static int run(
      List<String> arguments,
      Map<String, String> environment,
      InputStream in,
      PrintStream out,
      PrintStream err) {
    Optional<ConnectRequest> request = ConnectRequest.of(arguments);
    if (request.isEmpty()) {
      err.println(ConnectRequest.USAGE);
      return OperatorCommand.NOT_UNDERSTOOD;
    }
    return StoreCommand.run(environment, err, settings -> {
      MasterKeys keys = Keys.needed(settings, "Grants");
      return store -> desk(settings, store, keys, in, out).carryOut(request.get());
    });
  }

  private static GrantDesk desk(
      Settings settings, Persistence store, MasterKeys keys, InputStream in, PrintStream out) {
    Grants grants = store.grants(keys);
    return new GrantDesk(
        Connect.workspaces(
            Intercom.introductions(IntercomSettings.DEFAULTS, settings.access()::app),
            grants,
            store.attempts(),
            nobodyComesBack -> false),
        grants,
        () -> store.rewrap(keys),
        Asking.through(in),
        out);
  }
}
