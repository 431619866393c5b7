package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Access;
import com.nexora.chat.application.Configure;
import com.nexora.chat.application.Knowing;
import com.nexora.chat.application.Oversee;
import com.nexora.chat.application.Ports;
import com.nexora.chat.application.Privacy;
import com.nexora.chat.application.Rehearsal;
import com.nexora.chat.application.port.IndexPassages;
import com.nexora.chat.application.port.Passwords;
import com.nexora.chat.application.usecase.ManageAccounts;
import com.nexora.chat.application.usecase.ReadDocument;
import com.nexora.chat.application.usecase.SetUpWorkspace;
import com.nexora.chat.bootstrap.workspaces.DocumentEdit;
import com.nexora.chat.bootstrap.workspaces.EntriesEdit;
import com.nexora.chat.console.Console;
import com.nexora.chat.console.ConsoleUse;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.persistence.Persistence;
import io.helidon.webserver.http.HttpService;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/// Puts the console together. Its sessions go by the real time, whatever time the agent goes by.
final class Consoles {

  private static final int TOKEN_BYTES = 32;

  private Consoles() {}

  /// What it shares with the rest of the service.
  ///
  /// @param overdue the age at which a message counts as overdue
  /// @param intercom empty where there is no public app to sign in with
  record Parts(
      Persistence store,
      Ports.Desk desk,
      Ports.Models models,
      IndexPassages passages,
      Duration overdue,
      ReadDocument documents,
      Optional<WithIntercom> intercom) {}

  static HttpService pages(Parts parts, SetUpWorkspace settingUp) {
    Persistence store = parts.store();
    Access.Store access = store.access();
    ReadDocument documents = parts.documents();
    Passwords passwords = Console.passwords();
    return Console.pages(new ConsoleUse(
        Access.entering(access, passwords, random(), InstantSource.system()),
        parts.intercom().map(way -> way.over(access, random())),
        Access.managing(access, passwords, random(), InstantSource.system()),
        Access.tokens(access, random(), InstantSource.system()),
        Oversee.conversations(store.records(), parts.desk().conversations()),
        Oversee.workspace(
            new Oversee.Store(
                store.oversight(),
                store.halts(),
                store.promises(),
                store.handovers(),
                access.audit()),
            parts.overdue(),
            InstantSource.system()),
        Oversee.figures(store.figures(), InstantSource.system()),
        Oversee.gaps(store.questions(), parts.models().embed(), System::nanoTime),
        settingUp,
        Configure.workspaces(
            store.configurations(),
            (workspace, document) -> documents.read(workspace, document).mistakes(),
            access.audit(),
            InstantSource.system()),
        documents,
        new DocumentEdit(),
        new EntriesEdit(),
        Rehearsal.answers(
            parts.models(),
            Knowing.finding(
                store.knowledge(),
                parts.passages(),
                parts.models().embed(),
                InstantSource.system())),
        Oversee.rules(
            parts.desk().conversations(),
            parts.desk().accounts(),
            Rehearsal.routing(
                parts.models(),
                Rehearsal.staff(store.mirror(), InstantSource.system()),
                InstantSource.system())),
        Privacy.persons(
            new Privacy.Store(store.persons(), store.notices(), access.audit()),
            InstantSource.system()),
        InstantSource.system()));
  }

  static ManageAccounts managing(Access.Store access) {
    return Access.managing(access, Console.passwords(), random(), InstantSource.system());
  }

  private static Supplier<Secret> random() {
    SecureRandom random = new SecureRandom();
    return () -> {
      byte[] bytes = new byte[TOKEN_BYTES];
      random.nextBytes(bytes);
      return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    };
  }
}
