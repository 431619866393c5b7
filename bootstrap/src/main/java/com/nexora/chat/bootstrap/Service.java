package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Application;
import com.nexora.chat.application.Assistance;
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
import com.nexora.chat.application.usecase.ReadDocument;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.application.usecase.SetUpWorkspace;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.llm.BuiltInModel;
import com.nexora.chat.persistence.Persistence;
import com.nexora.chat.search.Search;
import io.helidon.webserver.WebServer;
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

  private void run(List<ConfiguredWorkspace> workspaces) {
    Persistence store = started(Storage.open(settings, workspaces)).persistence();
    Optional<Grants> grants = Keys.open(settings).map(store::grants);
    Published published = Published.in(store, settings, surroundings.environment());
    Roster roster = new Roster(workspaces.stream().map(ConfiguredWorkspace::id).toList());
    ConnectedWorkspaces connections = started(new ConnectedWorkspaces(
        new ConnectedWorkspaces.Sources(
            ConfiguredWorkspace.connections(workspaces),
            grants,
            settings.access().app()),
        roster));
    connections.start();
    Computing computing = started(new Computing());
    ConfiguredPolicies inFile = ConfiguredPolicies.of(workspaces);
    LiveConfiguration policies = started(new LiveConfiguration(inFile, published, roster));
    policies.start();
    Ports.Models models = ModelStore.withProviders(
        computing.aside(surroundings.models().orElseGet(() -> builtIn(workspaces))),
        policies.models(followed(workspaces)),
        ModelStore.models(settings, store));
    Intercom intercom = Intercom.open(surroundings.patience(), connections);
    HaltedWorkspaces halted = started(new HaltedWorkspaces(store.halts()));
    halted.start();
    Working working = working(intercom, roster);
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
                store.handovers(),
                store.ratings()))),
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
    ReadDocument documents = new ReadingDocuments(published, settings.config(), store.mirror());
    Connecting connecting =
        new Connecting(settings, store, connections, policies, documents, grants);
    Optional<ConnectWorkspace> connects = connecting.useCase();
    SetUpWorkspace settingUp = connecting.settingUp(intercom, models.embed().model());
    WebServer server = Listening.on(settings, surroundings, intercom, routing -> {
      routing
          .register(intercom.webhooks(receive))
          .register(intercom.canvas(
              Assistance.showing(store.cases(), policies),
              Bells.heard(Assistance.instructing(store.instructions()), workers)))
          .register(readiness)
          .register(metrics)
          .register(Consoles.pages(
              new Consoles.Parts(
                  store,
                  intercom.desk(),
                  models,
                  passages,
                  published.overdue(),
                  documents,
                  WithIntercom.of(settings, connections, store)),
              settingUp));
      settings
          .access()
          .app()
          .ifPresent(app ->
              routing.register(intercom.webhooks(app, byApp, receive, useCases.parkWebhook())));
      connects.ifPresent(useCase -> {
        settings.access().app().ifPresent(app -> routing.register(Intercom.oauth(app, useCase)));
        routing.register(intercom.uninstalls(useCase));
      });
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
    // Before anybody has decided what the agent does there, its things are read and nothing is
    // done.
    Predicate<WorkspaceId> served = connected.and(id -> policies.of(id).isPresent());
    Librarian librarian =
        started(new Librarian(useCases.learnArticles(), roster, connected, whenLearned));
    librarian.start();
    started(MirrorRounds.of(roster, connected, mirroring, librarian::look)).start();
    started(Watchers.search(
            roster,
            served,
            Watch.reconciling(
                Watchers.sources(policies, intercom, store), receive, surroundings.clock()),
            settings.times().poll(),
            metrics))
        .start();
    started(Watchers.watchdog(
            roster, Watch.watching(store.oversight(), settings.times().overdue()), metrics))
        .start();
    KeepPromises promises = Watch.promises(
        store.promises(), intercom.desk().conversations(), known, surroundings.clock());
    started(PromiseRounds.of(roster, served, promises, metrics)).start();
    EscalateHandoffs handoffs = Watch.handoffs(
        new Watch.HandedOver(store.handovers(), store.halts()),
        intercom.desk().conversations(),
        known,
        surroundings.clock());
    started(HandoffRounds.of(roster, served, handoffs, metrics)).start();
    started(FigureRounds.of(
            roster, Oversee.counting(store.figures(), surroundings.clock()), metrics))
        .start();
    started(RetentionRounds.of(roster, store, policies.certain(), metrics)).start();
    var noticing = Watch.noticing(store.notices(), mirroring::refresh);
    started(Watchers.notices(roster, noticing, useCases.tidy())).start();
    var deletions = Watch.deletions(intercom.deletions(), store.notices());
    started(Watchers.deletions(roster, connected, deletions, settings.times().poll()))
        .start();
    running.push(readiness::stop);
  }

  /// One workspace alone never takes all turns: another's customer would have to wait for it.
  private Working working(Intercom intercom, Roster roster) {
    int atOnce = Math.ceilDiv(settings.workers() * 3, 4);
    return new Working(
        surroundings.clock(),
        System::nanoTime,
        intercom.longestWrite(),
        surroundings.lease(),
        settings.times().overdue(),
        atOnce,
        new Glance<>(
            () -> roster.all().stream()
                .filter(intercom::isShut)
                .collect(Collectors.toUnmodifiableSet()),
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
