package com.nexora.chat.bootstrap;

import com.nexora.chat.bootstrap.operator.AccountDesk;
import com.nexora.chat.bootstrap.operator.AccountRequest;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One command about accounts of the console, on the database of a running service.
final class AccountCommand {

  private AccountCommand() {}

  /// @param in holds the password in its first line, when nobody sits at a terminal
  /// @return the status the process should end with
  static int run(
      List<String> arguments,
      Map<String, String> environment,
      InputStream in,
      PrintStream out,
      PrintStream err) {
    Optional<AccountRequest> request = AccountRequest.of(arguments);
    if (request.isEmpty()) {
      err.println(AccountRequest.USAGE);
      return OperatorCommand.NOT_UNDERSTOOD;
    }
    String user = "operator " + System.getProperty("user.name", "?");
    return StoreCommand.run(
        environment,
        err,
        _ -> store -> new AccountDesk(
                Consoles.managing(store.access()), user, Asking.through(in), out)
            .carryOut(request.get()));
  }
}
