package com.nexora.chat.bootstrap;

import com.nexora.chat.bootstrap.operator.CollisionDesk;
import com.nexora.chat.bootstrap.operator.CollisionsRequest;
import com.nexora.chat.bootstrap.operator.Operator;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lists conversations in which two have answered, from the database of a running service.
final class CollisionsCommand {

  private CollisionsCommand() {}

  /// @return the status the process should end with
  static int run(
      List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    Optional<CollisionsRequest> request = CollisionsRequest.of(arguments);
    if (request.isEmpty()) {
      err.println(CollisionsRequest.USAGE);
      return OperatorCommand.NOT_UNDERSTOOD;
    }
    return StoreCommand.run(environment, err, settings -> {
      Meant meant = request
          .get()
          .workspace()
          .map(Meant::only)
          .orElseGet(() -> Meant.every(settings, environment));
      return store -> {
        new CollisionDesk(store.collisions(), out)
            .list(meant.in(store.configurations()), request.get().since());
        return Operator.DONE;
      };
    });
  }
}
