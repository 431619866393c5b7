package com.nexora.chat.application;

import com.nexora.chat.application.entering.Entering;
import com.nexora.chat.application.entering.Managing;
import com.nexora.chat.application.port.Accounts;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Passwords;
import com.nexora.chat.application.port.Sessions;
import com.nexora.chat.application.port.Throttles;
import com.nexora.chat.application.usecase.EnterConsole;
import com.nexora.chat.application.usecase.ManageAccounts;
import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.tenancy.Secret;
import java.time.InstantSource;
import java.util.function.Supplier;

/// The door to who may use the console.
public final class Access {

  private Access() {}

  /// What it stands on.
  public record Store(Accounts accounts, Sessions sessions, Throttles throttles, AuditLog audit) {}

  /// @param random words that nobody can guess
  public static EnterConsole entering(
      Store store, Passwords passwords, Supplier<Secret> random, InstantSource clock) {
    return new Entering(
        store.accounts(),
        store.sessions(),
        store.throttles(),
        passwords,
        random,
        passwords.digest(random.get()),
        clock);
  }

  /// @param random words that nobody can guess
  public static ManageAccounts managing(
      Store store, Passwords passwords, Supplier<Secret> random, InstantSource clock) {
    return new Managing(
        store.accounts(),
        store.sessions(),
        passwords,
        store.audit(),
        () -> new AccountId(random.get().value()),
        clock);
  }
}
