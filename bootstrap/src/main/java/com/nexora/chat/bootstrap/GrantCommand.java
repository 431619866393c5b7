package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Connect;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.bootstrap.operator.ConnectRequest;
import com.nexora.chat.bootstrap.operator.GrantDesk;
import com.nexora.chat.bootstrap.operator.Operator;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.persistence.CannotServe;
import com.nexora.chat.persistence.MasterKeys;
import com.nexora.chat.persistence.Persistence;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
    try {
      Settings settings = Settings.read(environment);
      MasterKeys keys = Keys.open(settings)
          .orElseThrow(() -> new BadSettings(
              "Grants are sealed with a key: set NEXORA_MASTER_KEY or NEXORA_MASTER_KEY_FILE, here"
                  + " and for the service; openssl rand -base64 32 makes one."));
      try (Persistence store = Storage.attach(settings)) {
        Grants grants = store.grants(keys);
        return new GrantDesk(
                Connect.workspaces(
                    Intercom.introductions(IntercomSettings.DEFAULTS, settings.access()::app),
                    grants,
                    store.attempts(),
                    nobodyComesBack -> Optional.empty()),
                grants,
                () -> store.rewrap(keys),
                asking(in),
                out)
            .carryOut(request.get());
      }
    } catch (BadSettings | CannotServe | PortFailure mistake) {
      err.println(mistake.getMessage());
      return Operator.NOT_DONE;
    }
  }

  /// At a terminal, what is typed does not show.
  static Function<String, Optional<Secret>> asking(InputStream in) {
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .map(GrantCommand::typed)
        .orElseGet(() -> read(in));
  }

  private static Function<String, Optional<Secret>> typed(Console console) {
    return what -> Optional.ofNullable(console.readPassword("%s: ", what))
        .map(String::new)
        .flatMap(GrantCommand::secret);
  }

  private static Function<String, Optional<Secret>> read(InputStream in) {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    return what -> {
      try {
        return Optional.ofNullable(lines.readLine()).flatMap(GrantCommand::secret);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static Optional<Secret> secret(String line) {
    return line.isBlank() ? Optional.empty() : Optional.of(new Secret(line.strip()));
  }
}
