package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.EnterConsole;
import com.nexora.chat.application.usecase.EnterConsole.Confirmation;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.domain.tenancy.Secret;
import java.util.Optional;

/// Asks people once more who they are: whoever finds a page open may read it, and must not give
/// themselves a role or a token, nor do what nothing brings back.
public record Confirming(EnterConsole console) {

  /// What a form shows for it.
  ///
  /// @param again where one goes to Intercom again
  public record Asked(Confirmation by, String again) {

    public boolean password() {
      return by == Confirmation.PASSWORD;
    }

    public boolean intercomFirst() {
      return by == Confirmation.INTERCOM;
    }
  }

  Asked asked(Request request) {
    return new Asked(by(request), FromIntercom.AWAY);
  }

  private Confirmation by(Request request) {
    return request.session().map(console::confirmation).orElse(Confirmation.PASSWORD);
  }

  /// What to do first; empty when it is them.
  Optional<String> missing(Request request) {
    String password = request.field("password");
    return switch (by(request)) {
      case GIVEN -> Optional.empty();
      case INTERCOM ->
        Optional.of("Sign in with Intercom again to confirm that it is you, then do it again.");
      case PASSWORD ->
        !password.isBlank() && console.confirms(request.who(), new Secret(password), request.from())
            ? Optional.empty()
            : Optional.of("Type your own password to confirm that it is you.");
    };
  }
}
