package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Access;
import com.nexora.chat.application.port.Grant;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.console.Console;
import com.nexora.chat.console.ConsoleUse;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Connections;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.PublicApp;
import com.nexora.chat.persistence.Persistence;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// The console's second way in, by the public app.
record WithIntercom(PublicApp app, Access.Journeys journeys) {

  /// Empty where there is no public app.
  static Optional<WithIntercom> of(Settings settings, Connections connections, Persistence store) {
    Optional<Grants> grants = Keys.open(settings).map(store::grants);
    return settings
        .access()
        .app()
        .map(app -> new WithIntercom(
            app,
            new Access.Journeys(
                Intercom.introductions(IntercomSettings.DEFAULTS, () -> Optional.of(app)),
                store.attempts(),
                workspace -> connections.of(workspace).map(Connection::baseUrl),
                workspace -> grants.flatMap(kept -> kept.of(workspace)).map(Grant::admin))));
  }

  /// @param random words that nobody can guess
  ConsoleUse.WithIntercom over(Access.Store access, Supplier<Secret> random) {
    return new ConsoleUse.WithIntercom(
        Access.withIntercom(access, journeys, random, InstantSource.system()),
        Intercom.consent(app, Console.BACK_FROM_INTERCOM));
  }
}
