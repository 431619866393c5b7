package com.nexora.chat.console;

import com.nexora.chat.application.Access;
import com.nexora.chat.application.Configure;
import com.nexora.chat.application.Connect;
import com.nexora.chat.application.Knowing;
import com.nexora.chat.application.Oversee;
import com.nexora.chat.application.Ports;
import com.nexora.chat.application.Privacy;
import com.nexora.chat.application.Rehearsal;
import com.nexora.chat.application.SetUp;
import com.nexora.chat.application.port.Accounts;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Configurations;
import com.nexora.chat.application.testing.InMemoryAccounts;
import com.nexora.chat.application.testing.InMemoryApiTokens;
import com.nexora.chat.application.testing.InMemoryAttempts;
import com.nexora.chat.application.testing.InMemoryAuditLog;
import com.nexora.chat.application.testing.InMemoryConfigurations;
import com.nexora.chat.application.testing.InMemoryDesk;
import com.nexora.chat.application.testing.InMemoryGrants;
import com.nexora.chat.application.testing.InMemoryIntroduction;
import com.nexora.chat.application.testing.InMemoryMirror;
import com.nexora.chat.application.testing.InMemoryOversight;
import com.nexora.chat.application.testing.InMemorySessions;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.testing.InMemoryThrottles;
import com.nexora.chat.application.testing.QuickPasswords;
import com.nexora.chat.application.testing.ScanningIndex;
import com.nexora.chat.application.testing.ScriptedIntents;
import com.nexora.chat.application.testing.ScriptedLanguage;
import com.nexora.chat.application.testing.ScriptedReply;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Opening;
import com.nexora.chat.application.usecase.GiveTokens;
import com.nexora.chat.application.usecase.ManageAccounts;
import com.nexora.chat.application.usecase.SetUpWorkspace;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.access.Term;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.webserver.WebServer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// The console on a real server, over fakes. Everybody's password is [#PASSWORD].
final class TestConsole implements AutoCloseable {

  static final WorkspaceId ACME = new WorkspaceId("acme");
  static final WorkspaceId GLOBEX = new WorkspaceId("globex");
  static final URI US = URI.create("https://api.intercom.io");
  static final Secret PASSWORD = new Secret("correct horse battery");

  /// Not connected here.
  static final WorkspaceId ELSEWHERE = new WorkspaceId("elsewhere");

  /// Who connected every workspace.
  static final TeammateId NORA = new TeammateId("814");

  final InMemoryStore memory = new InMemoryStore();
  final InMemoryDesk desk = new InMemoryDesk();
  final InMemoryOversight oversight = new InMemoryOversight();
  final Accounts accounts;
  final AuditLog audit = new InMemoryAuditLog(ACME, GLOBEX);
  final Configurations configurations = new InMemoryConfigurations(memory);
  final LineDocuments documents = new LineDocuments(configurations);
  final InMemoryIntroduction intercom = new InMemoryIntroduction();
  final InMemoryGrants grants = new InMemoryGrants();
  final InMemoryMirror mirror = new InMemoryMirror(memory);
  final List<Finding> findings = new ArrayList<>();
  final ManageAccounts managing;
  final GiveTokens tokens;
  final ConsoleUse use;
  private final Map<String, Secret> words = new HashMap<>();
  private final WebServer server;

  TestConsole() {
    InMemoryAccounts known = new InMemoryAccounts(ACME, GLOBEX);
    accounts = known;
    Access.Store store = new Access.Store(
        known,
        new InMemorySessions(known),
        new InMemoryThrottles(),
        audit,
        new InMemoryApiTokens());
    QuickPasswords passwords = new QuickPasswords();
    AtomicInteger made = new AtomicInteger();
    managing =
        Access.managing(store, passwords, () -> new Secret("id-" + made.incrementAndGet()), memory);
    tokens = Access.tokens(store, () -> new Secret("word-" + made.incrementAndGet()), memory);
    Ports.Models models = new Ports.Models(
        new WordEmbeddings(), new ScriptedLanguage(), new ScriptedIntents(), new ScriptedReply());
    use = new ConsoleUse(
        Access.entering(
            store, passwords, () -> new Secret("session-" + made.incrementAndGet()), memory),
        Optional.of(new ConsoleUse.WithIntercom(
            Access.withIntercom(
                store,
                new Access.Journeys(
                    intercom,
                    new InMemoryAttempts(memory),
                    workspace -> Optional.of(InMemoryIntroduction.API)
                        .filter(_ -> !workspace.equals(ELSEWHERE)),
                    _ -> Optional.of(NORA)),
                () -> new Secret("session-" + made.incrementAndGet()),
                memory),
            state -> URI.create("https://app.intercom.com/oauth?state=" + state.value()))),
        managing,
        tokens,
        Oversee.conversations(memory.records(), desk),
        Oversee.workspace(
            new Oversee.Store(
                oversight, memory.halts(), memory.promises(), memory.handovers(), audit),
            Duration.ofMinutes(5),
            memory),
        Oversee.figures(memory.figures(), memory),
        Oversee.gaps(memory.questions(), new WordEmbeddings(), System::nanoTime),
        SetUp.workspaces(
            new SetUp.Parts(
                Optional.of(
                    Connect.workspaces(intercom, grants, new InMemoryAttempts(memory), _ -> true)),
                workspace ->
                    grants.of(workspace).map(grant -> new Opening(grant.api(), grant.token())),
                (_, _) -> findings,
                _ -> List.of(),
                mirror,
                memory.store().knowledge(),
                new WordEmbeddings().model(),
                audit,
                memory),
            new SetUpWorkspace.Ways(Map.of("us", US), Optional.of("/intercom/connect"))),
        Configure.workspaces(
            configurations,
            (workspace, document) -> documents.read(workspace, document).mistakes(),
            audit,
            memory),
        documents,
        new LineEdits(),
        new LineEntries(),
        Rehearsal.answers(
            models,
            Knowing.finding(
                memory.store().knowledge(), new ScanningIndex(), new WordEmbeddings(), memory)),
        Oversee.rules(desk, desk, Rehearsal.routing(models, _ -> Staff.UNKNOWN, memory)),
        Privacy.persons(new Privacy.Store(memory.persons(), memory.notices(), audit), memory),
        memory);
    server = WebServer.builder()
        .host("127.0.0.1")
        .port(0)
        .shutdownHook(false)
        .routing(routing -> routing.register(Console.pages(use)))
        .build()
        .start();
  }

  /// Opens an account.
  void account(String name) {
    var _ = managing.open(name, PASSWORD, false);
  }

  /// Opens an account with a role, and gives a program of its owner the same.
  void account(String name, WorkspaceId workspace, Role role) {
    account(name);
    var _ = managing.grant(workspace, name, role, Term.ALWAYS, "test");
    words.put(name, token(workspace, name, role, name));
  }

  /// Makes a token for programs, by somebody who may do as much.
  Secret token(WorkspaceId workspace, String name, Role role, String by) {
    return switch (tokens.give(workspace, new GiveTokens.Wish(name, role, 30), by)) {
      case GiveTokens.Result.Given(Secret word) -> word;
      case GiveTokens.Result.Refused(String why) -> throw new IllegalStateException(why);
    };
  }

  int port() {
    return server.port();
  }

  URI url(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  /// Somebody with a browser, not signed in.
  Browsing browser() {
    return new Browsing(this);
  }

  /// Somebody who is signed in.
  Browsing signedIn(String name) {
    Browsing browsing = browser();
    browsing.signIn(name, PASSWORD.value());
    Optional.ofNullable(words.get(name)).ifPresent(browsing::withToken);
    return browsing;
  }

  /// A program of somebody with a role, which has no browser.
  Browsing program(String name) {
    return browser().withToken(Optional.ofNullable(words.get(name)).orElseThrow());
  }

  @Override
  public void close() {
    server.stop();
  }
}
