package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.bootstrap.operator.Operator;
import com.nexora.chat.persistence.CannotServe;
import com.nexora.chat.persistence.Persistence;
import java.io.PrintStream;
import java.util.Map;
import java.util.function.Function;

/// What an operator asks of the store of a running service.
@FunctionalInterface
interface StoreCommand {

  /// @return the status the process should end with
  int carryOut(Persistence store);

  /// Attaches to the store and carries the command out. What stands in the way is said to the
  /// operator.
  ///
  /// @param prepared what can be wrong without the store is found out here
  /// @return the status the process should end with
  static int run(
      Map<String, String> environment, PrintStream err, Function<Settings, StoreCommand> prepared) {
    try {
      Settings settings = Settings.read(environment);
      StoreCommand command = prepared.apply(settings);
      try (Persistence store = Storage.attach(settings)) {
        return command.carryOut(store);
      }
    } catch (BadSettings | CannotServe | PortFailure mistake) {
      err.println(mistake.getMessage());
      return Operator.NOT_DONE;
    }
  }
}
