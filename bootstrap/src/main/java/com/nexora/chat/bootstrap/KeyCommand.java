package com.nexora.chat.bootstrap;

import com.nexora.chat.bootstrap.operator.KeyDesk;
import com.nexora.chat.bootstrap.operator.KeyRequest;
import com.nexora.chat.persistence.MasterKeys;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One command about keys of providers, on the database of a running service.
final class KeyCommand {

  private KeyCommand() {}

  /// @param in holds the key in its first line, when nobody sits at a terminal
  /// @return the status the process should end with
  static int run(
      List<String> arguments,
      Map<String, String> environment,
      InputStream in,
      PrintStream out,
      PrintStream err) {
    Optional<KeyRequest> request = KeyRequest.of(arguments);
    if (request.isEmpty()) {
      err.println(KeyRequest.USAGE);
      return OperatorCommand.NOT_UNDERSTOOD;
    }
    return StoreCommand.run(environment, err, settings -> {
      MasterKeys keys = Keys.needed(settings, "Keys");
      return store ->
          new KeyDesk(store.providerKeys(keys), Asking.through(in), out).carryOut(request.get());
    });
  }
}
