package com.nexora.chat.application;

import com.nexora.chat.application.entering.Entering;
import com.nexora.chat.application.entering.EnteringWithIntercom;
import com.nexora.chat.application.entering.Managing;
import com.nexora.chat.application.entering.Newcomers;
import com.nexora.chat.application.entering.TokenGiving;
import com.nexora.chat.application.port.Accounts;
import com.nexora.chat.application.port.ApiTokens;
import com.nexora.chat.application.port.Attempts;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.application.port.Passwords;
import com.nexora.chat.application.port.Sessions;
import com.nexora.chat.application.port.Throttles;
import com.nexora.chat.application.usecase.EnterConsole;
import com.nexora.chat.application.usecase.EnterWithIntercom;
import com.nexora.chat.application.usecase.GiveTokens;
import com.nexora.chat.application.usecase.ManageAccounts;
import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The door to who may use the console.
public final class Access {

  private Access() {}

  /// What it stands on.
  public record Store(
      Accounts accounts,
      Sessions sessions,
      Throttles throttles,
      AuditLog audit,
      ApiTokens tokens) {}

  /// @param random words that nobody can guess
  public static EnterConsole entering(
      Store store, Passwords passwords, Supplier<Secret> random, InstantSource clock) {
    return new Entering(
        store.accounts(),
        store.sessions(),
        store.throttles(),
        store.audit(),
        passwords,
        random,
        passwords.digest(random.get()),
        clock);
  }

  /// What journeys to Intercom and back need.
  ///
  /// @param connected the REST host that a workspace is connected by here; empty when
  ///     it is not
  /// @param connectedBy the teammate who connected it; empty when that is not known
  public record Journeys(
      Introduce intercom,
      Attempts attempts,
      Function<WorkspaceId, Optional<URI>> connected,
      Function<WorkspaceId, Optional<TeammateId>> connectedBy) {}

  /// @param random words that nobody can guess
  public static EnterWithIntercom withIntercom(
      Store store, Journeys journeys, Supplier<Secret> random, InstantSource clock) {
    return new EnteringWithIntercom(
        journeys.intercom(),
        journeys.attempts(),
        store.sessions(),
        store.throttles(),
        new Newcomers(
            store.accounts(),
            store.audit(),
            journeys.connected(),
            journeys.connectedBy(),
            () -> new AccountId(random.get().value()),
            clock),
        random,
        clock);
  }

  /// @param random words that nobody can guess
  public static GiveTokens tokens(Store store, Supplier<Secret> random, InstantSource clock) {
    return new TokenGiving(store.accounts(), store.tokens(), store.audit(), random, clock);
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
