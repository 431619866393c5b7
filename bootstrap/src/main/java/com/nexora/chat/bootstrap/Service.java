package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Application;
import com.nexora.chat.application.Assistance;
import com.nexora.chat.application.Connect;
import com.nexora.chat.application.Keeping;
import com.nexora.chat.application.Mirrors;
import com.nexora.chat.application.Oversee;
import com.nexora.chat.application.Ports;
import com.nexora.chat.application.UseCases;
import com.nexora.chat.application.Watch;
import com.nexora.chat.application.Working;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.IndexPassages;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.usecase.ConnectWorkspace;
import com.nexora.chat.application.usecase.EscalateHandoffs;
import com.nexora.chat.application.usecase.KeepPromises;
import com.nexora.chat.application.usecase.MirrorWorkspace;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.PublicApp;
import com.nexora.chat.llm.BuiltInModel;
import com.nexora.chat.persistence.Persistence;
import com.nexora.chat.search.Search;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/// The running service, put together from its parts. Parts stop in the reverse order of their
/// start: it says that it is not ready, stops searching and learning, takes no new turn and waits
/// for those under way; webhooks are accepted until then, because they only need the database,
/// which goes last.
public final class Service implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Service.class.getName());

  private static final Duration LOOK_AT_TOKENS = Duration.ofMillis(250);

  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Settings settings;
  private final Surroundings surroundings;
  private Runnable listening = () -> {};
  private Optional<ModelPlans> plans = Optional.empty();
  private int port;

  private Service(Settings settings, Surroundings surroundings) {
    this.settings = settings;
    this.surroundings = surroundings;
  }

  /// @throws BadSettings when something must be changed first
  public static Service start(Settings settings, List<ConfiguredWorkspace> workspaces) {
    return start(settings, workspaces, Surroundings.AS_SHIPPED);
  }

  /// @throws BadSettings when something must be changed first
  public static Service start(
      Settings settings, List<ConfiguredWorkspace> workspaces, Surroundings surroundings) {
    Service service = new Service(settings, surroundings);
    boolean started = false;
    try {
      service.run(workspaces);
      started = true;
      return service;
    } finally {
      if (!started) {
        service.close();
      }
    }
  }

  /// Follows the models of the workspaces file from now on.
  public void followModels(Supplier<List<ConfiguredWorkspace>> read) {
    plans.ifPresent(known -> known.follow(settings.config(), read));
  }

  /// Where it listens.
  public int port() {
    return port;
  }

  private void run(List<ConfiguredWorkspace> written) {
    Persistence store = started(Storage.open(settings, written)).persistence();
    Optional<Grants> grants = Keys.open(settings).map(store::grants);
    Published published = Published.in(store, settings, surroundings.environment());
    List<ConfiguredWorkspace> workspaces =
        published.joining(written, grants.map(Grants::all).orElse(List.of()));
    ConnectedWorkspaces connections =
        started(new ConnectedWorkspaces(new ConnectedWorkspaces.Sources(
            ConfiguredWorkspace.connections(workspaces),
            grants,
            settings.access().app())));
    connections.start();
    Computing computing = started(new Computing());
    ConfiguredPolicies inFile = ConfiguredPolicies.of(workspaces);
    LiveConfiguration policies = started(new LiveConfiguration(inFile, published));
    policies.start();
    Ports.Models models = ModelStore.withProviders(
        computing.aside(surroundings.models().orElseGet(() -> builtIn(workspaces))),
        policies.models(followed(workspaces)),
        ModelStore.models(settings, store));
    Intercom intercom = Intercom.open(surroundings.patience(), connections);
    HaltedWorkspaces halted = started(new HaltedWorkspaces(store.halts()));
    halted.start();
    List<WorkspaceId> ids = workspaces.stream().map(ConfiguredWorkspace::id).toList();
    Working working = working(intercom, ids);
    Relations.check(settings, working, store.keepsLocks(), inFile.quietPeriods());
    MirrorWorkspace mirroring = Mirrors.mirroring(
        new Mirrors.Sources(
            policies, intercom.things(), intercom.attributes(), store.mirror(), store.provenance()),
        new Mirrors.Pace(working.clock(), working.nanos(), Mirrors.Pace.LEASE));
    IndexPassages passages = computing.aside(Search.passages());
    Policies known = Mirrors.hours(policies, store.mirror(), System::nanoTime);
    UseCases useCases = Application.wire(
        surroundings.around(new Ports(
            known,
            new Ports.Desk(
                intercom.desk().conversations(),
                intercom.desk().accounts(),
                halted.heeded(intercom.desk().actions())),
            Mirrors.articles(mirroring, store.mirror()),
            models,
            new Ports.Store(
                store.inbox(),
                store.queue(),
                store.turns(),
                store.sending(),
                store.knowledge(),
                passages,
                store.mirror(),
                store.collisions(),
                store.promises(),
                store.handovers()))),
        working,
        new Keeping(store.mirror(), store.provenance()));

    Workers workers = new Workers(
        useCases.takeTurn(),
        useCases.keepLeases(),
        surroundings.lease(),
        settings.workers(),
        settings.times().grace());
    // With a spool, webhooks are welcome while the database is away.
    Readiness readiness =
        new Readiness(() -> workers.storeFailed() && settings.spool().isEmpty());
    Metrics metrics = new Metrics(
        InstantSource.system(), intercom::needsReconnect, halted::contains, policies::versions);
    ReceiveWebhook receive = Bells.watched(useCases.receiveWebhook(), policies, workers);
    Predicate<WorkspaceId> byApp =
        id -> connections.usePublicApp(id) && policies.of(id).isPresent();
    WebServer server = Listening.on(settings, surroundings, intercom, routing -> {
      routing
          .register(intercom.webhooks(receive))
          .register(intercom.canvas(
              Assistance.showing(store.cases(), policies),
              Bells.heard(Assistance.instructing(store.instructions()), workers)))
          .register(readiness)
          .register(metrics)
          .register(Consoles.pages(new Consoles.Parts(
              store, intercom.desk(), models, passages, published, settings.config())));
      settings
          .access()
          .app()
          .ifPresent(app ->
              routing.register(intercom.webhooks(app, byApp, receive, useCases.parkWebhook())));
      grants.ifPresent(kept -> connecting(routing, intercom, connections, store, policies, kept));
    });
    running.push(server::stop);
    port = server.port();
    // Not before: a start that fails would end it half-way.
    listening.run();
    started(workers);
    Runnable whenLearned = () -> {
      // Before the first round a question would meet an empty library.
      workers.start();
      readiness.reached();
    };
    Predicate<WorkspaceId> connected = id -> connections.of(id).isPresent();
    Librarian librarian =
        started(new Librarian(useCases.learnArticles(), ids, connected, whenLearned));
    librarian.start();
    started(MirrorRounds.of(ids, connected, mirroring, librarian::look)).start();
    started(Watchers.search(
            ids,
            connected,
            Watch.reconciling(
                new Watch.Search(policies, intercom.found(), intercom.search(), store.polls()),
                receive,
                surroundings.clock()),
            settings.times().poll(),
            metrics))
        .start();
    started(Watchers.watchdog(
            ids, Watch.watching(store.oversight(), settings.times().overdue()), metrics))
        .start();
    KeepPromises promises = Watch.promises(
        store.promises(), intercom.desk().conversations(), known, surroundings.clock());
    started(PromiseRounds.of(ids, connected, promises, metrics)).start();
    EscalateHandoffs handoffs = Watch.handoffs(
        new Watch.HandedOver(store.handovers(), store.halts()),
        intercom.desk().conversations(),
        known,
        surroundings.clock());
    started(HandoffRounds.of(ids, connected, handoffs, metrics)).start();
    started(FigureRounds.of(ids, Oversee.counting(store.figures(), surroundings.clock()), metrics))
        .start();
    var noticing = Watch.noticing(store.notices(), mirroring::refresh);
    started(Watchers.notices(ids, noticing, useCases.tidy())).start();
    var deletions = Watch.deletions(intercom.deletions(), store.notices());
    started(Watchers.deletions(ids, connected, deletions, settings.times().poll()))
        .start();
    running.push(readiness::stop);
  }

  /// Where admins let the public app in, and where Intercom says that they took it back.
  private void connecting(
      HttpRouting.Builder routing,
      Intercom intercom,
      ConnectedWorkspaces connections,
      Persistence store,
      Policies policies,
      Grants grants) {
    Optional<PublicApp> app = settings.access().app();
    ConnectWorkspace useCase = connections.followingAtOnce(Connect.workspaces(
        Intercom.introductions(IntercomSettings.DEFAULTS, settings.access()::app),
        grants,
        store.attempts(),
        policies));
    app.ifPresent(known -> routing.register(Intercom.oauth(known, useCase)));
    routing.register(intercom.uninstalls(useCase));
  }

  /// One workspace alone never takes all turns: another's customer would have to wait for it.
  private Working working(Intercom intercom, List<WorkspaceId> ids) {
    int atOnce = Math.ceilDiv(settings.workers() * 3, 4);
    return new Working(
        surroundings.clock(),
        System::nanoTime,
        intercom.longestWrite(),
        surroundings.lease(),
        settings.times().overdue(),
        atOnce,
        new Glance<>(
            () -> ids.stream().filter(intercom::isShut).collect(Collectors.toUnmodifiableSet()),
            LOOK_AT_TOKENS,
            System::nanoTime),
        surroundings.told());
  }

  private ModelPlans followed(List<ConfiguredWorkspace> workspaces) {
    ModelPlans inFile = started(new ModelPlans(workspaces));
    plans = Optional.of(inFile);
    return inFile;
  }

  private Ports.Models builtIn(List<ConfiguredWorkspace> workspaces) {
    BuiltInModel model = started(BuiltInModel.open());
    listening = () ->
        Thread.ofPlatform().daemon().name("model-warm-up").start(new WarmUp(model, workspaces));
    return new Ports.Models(model.embed(), model.language(), model.intent(), model.reply());
  }

  private <T extends AutoCloseable> T started(T part) {
    running.push(part);
    return part;
  }

  @Override
  public void close() {
    while (!running.isEmpty()) {
      AutoCloseable part = running.pop();
      try {
        part.close();
      } catch (Exception stubborn) {
        LOG.log(Level.WARNING, "A part did not stop cleanly", stubborn);
      }
    }
  }
}
