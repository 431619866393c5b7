package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.bootstrap.operator.KeyDesk;
import com.nexora.chat.bootstrap.operator.KeyRequest;
import com.nexora.chat.bootstrap.operator.Operator;
import com.nexora.chat.persistence.CannotServe;
import com.nexora.chat.persistence.MasterKeys;
import com.nexora.chat.persistence.Persistence;
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
    try {
      Settings settings = Settings.read(environment);
      MasterKeys keys = Keys.open(settings)
          .orElseThrow(() -> new BadSettings(
              "Keys are sealed with a key: set NEXORA_MASTER_KEY or NEXORA_MASTER_KEY_FILE, here"
                  + " and for the service; openssl rand -base64 32 makes one."));
      try (Persistence store = Storage.attach(settings)) {
        return new KeyDesk(store.providerKeys(keys), GrantCommand.asking(in), out)
            .carryOut(request.get());
      }
    } catch (BadSettings | CannotServe | PortFailure mistake) {
      err.println(mistake.getMessage());
      return Operator.NOT_DONE;
    }
  }
}
