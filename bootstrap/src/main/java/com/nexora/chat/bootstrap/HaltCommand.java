package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Oversee;
import com.nexora.chat.bootstrap.operator.HaltDesk;
import com.nexora.chat.bootstrap.operator.HaltRequest;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Stops the agent, or lets it go on, on the database of a running service.
final class HaltCommand {

  private HaltCommand() {}

  /// @return the status the process should end with
  static int run(
      List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    Optional<HaltRequest> request = HaltRequest.of(arguments, System.getProperty("user.name", "?"));
    if (request.isEmpty()) {
      err.println(HaltRequest.USAGE);
      return OperatorCommand.NOT_UNDERSTOOD;
    }
    return StoreCommand.run(environment, err, settings -> {
      Meant meant =
          named(request.get()).map(Meant::only).orElseGet(() -> Meant.every(settings, environment));
      return store -> new HaltDesk(
              Oversee.workspace(
                  new Oversee.Store(
                      store.oversight(),
                      store.halts(),
                      store.promises(),
                      store.handovers(),
                      store.access().audit()),
                  settings.times().overdue(),
                  InstantSource.system()),
              store.halts(),
              out)
          .carryOut(request.get(), meant.in(store.configurations()));
    });
  }

  private static Optional<WorkspaceId> named(HaltRequest request) {
    return switch (request) {
      case HaltRequest.Stop stop -> stop.workspace();
      case HaltRequest.Go go -> go.workspace();
      case HaltRequest.Show _ -> Optional.empty();
    };
  }
}
