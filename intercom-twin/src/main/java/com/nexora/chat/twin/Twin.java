package com.nexora.chat.twin;

import com.nexora.chat.twin.app.App;
import com.nexora.chat.twin.app.Codes;
import com.nexora.chat.twin.app.Grants;
import com.nexora.chat.twin.clock.MovableClock;
import com.nexora.chat.twin.control.ControlApi;
import com.nexora.chat.twin.control.EventStream;
import com.nexora.chat.twin.control.Pages;
import com.nexora.chat.twin.conversation.Ids;
import com.nexora.chat.twin.fault.Faults;
import com.nexora.chat.twin.fault.Pause;
import com.nexora.chat.twin.ledger.Ledger;
import com.nexora.chat.twin.ledger.LedgerFile;
import com.nexora.chat.twin.oauth.OAuth;
import com.nexora.chat.twin.payload.WorkspaceFile;
import com.nexora.chat.twin.rest.IntercomApi;
import com.nexora.chat.twin.rest.SiteApi;
import com.nexora.chat.twin.site.AppCalls;
import com.nexora.chat.twin.site.DeveloperHub;
import com.nexora.chat.twin.site.Site;
import com.nexora.chat.twin.webhook.Delivery;
import com.nexora.chat.twin.webhook.Outlets;
import com.nexora.chat.twin.webhook.Webhooks;
import com.nexora.chat.twin.wire.Json;
import com.nexora.chat.twin.wire.LedgerJson;
import com.nexora.chat.twin.workspace.Workspace;
import com.nexora.chat.twin.workspace.WorkspaceFolder;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A running stand-in for Intercom: REST API 2.16, OAuth, signed webhooks and Canvas requests, a
/// Messenger page and an Inbox page. Everything it knows is lost when it closes, except the ledger
/// file.
public final class Twin implements AutoCloseable {

  private static final Duration LOOK_FOR_SNOOZES = Duration.ofMillis(500);

  private final TwinSettings settings;
  private final MovableClock clock;
  private final WebServer server;
  private final EventStream events = new EventStream();
  private final Ledger ledger;
  private final Faults faults = new Faults();
  private final AppCalls calls = new AppCalls();
  private final ScheduledExecutorService waker =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
  private final Ids ids;
  private final DeveloperHub hub;
  private final IntercomApi api;
  private final App ownApp;

  @SuppressWarnings("FutureReturnValueIgnored") // Nobody waits for a look that is repeated.
  private Twin(TwinSettings settings) {
    // Ids rise from one run to the next, however far time was put forward in the last one.
    this.ids = new Ids(settings.behaviour().clock().instant());
    this.clock = new MovableClock(settings.behaviour().clock());
    this.settings = settings;
    this.ledger = openLedger(settings, clock);
    List<Site> sites = Stream.concat(
            Stream.of(settings.workspace()), settings.moreWorkspaces().stream())
        .map(this::site)
        .toList();
    this.hub = new DeveloperHub(sites, new Grants(), new Codes(clock), ledger, calls);
    this.ownApp = ownApp(sites.getFirst().id());
    hub.add(ownApp);
    hub.sendWebhooksOf(ownApp, settings.receiver().url());
    hub.install(
        settings.secrets().accessToken(), ownApp, hub.main().id(), firstTeammate(hub.main()));
    var parts = new IntercomApi.Parts(clock, ids, ledger, faults);
    this.api = new IntercomApi(
        hub.grants(),
        sites.stream().map(site -> new SiteApi(site, parts)).toList(),
        parts,
        settings.behaviour().callsPerWindow());
    this.server = server();
    waker.scheduleWithFixedDelay(
        this::endSnoozes,
        LOOK_FOR_SNOOZES.toMillis(),
        LOOK_FOR_SNOOZES.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  /// Throws IllegalArgumentException for a workspace folder it cannot read and
  /// IllegalStateException
  /// for an address it cannot have; both say why in one sentence.
  public static Twin start(TwinSettings settings) {
    var twin = new Twin(settings);
    twin.listen();
    return twin;
  }

  private Site site(Path folder) {
    Workspace workspace = new WorkspaceFolder(
            folder,
            json -> Json.read(json, WorkspaceFile.class),
            clock.instant(),
            ownHelp(settings))
        .read();
    var receiver = settings.receiver();
    var delivery = new Delivery(receiver.timeout(), receiver.retryDelay());
    var channel = new Webhooks.Channel(delivery, clock, ids, ledger, faults);
    Site site = Site.of(workspace, clock, ids, new Outlets(workspace.app().id(), channel));
    site.desk().onChange(new DeedLog(ledger));
    site.desk().onChange(site.outlets());
    site.desk().onChange(change -> events.changed(change.conversation().id()));
    return site;
  }

  /// The private app that has its token from the start.
  private App ownApp(String workspaceId) {
    return new App(
        workspaceId + "-app",
        settings.secrets().clientSecret(),
        true,
        "nexora-dev",
        App.Urls.NONE,
        App.USUAL_TOPICS,
        App.NEWEST_VERSION);
  }

  private static String firstTeammate(Site site) {
    return site.workspace().people().teammates().getFirst().id();
  }

  private void endSnoozes() {
    hub.sites().forEach(site -> site.desk().wake());
  }

  /// Where articles are read when the workspace names no help center: on the twin itself, once
  /// its address is known.
  private static String ownHelp(TwinSettings settings) {
    var address = settings.address();
    return address.port() == 0
        ? WorkspaceFolder.DEFAULT_HELP_CENTER
        : "http://" + address.host() + ":" + address.port() + "/help";
  }

  private static Ledger openLedger(TwinSettings settings, InstantSource clock) {
    var secrets = settings.secrets();
    var behaviour = settings.behaviour();
    return new Ledger(
        clock,
        List.of(secrets.accessToken(), secrets.clientSecret()),
        behaviour.ledgerFile() == null
            ? null
            : LedgerFile.open(behaviour.ledgerFile(), behaviour.ledgerSynced()),
        line -> Json.text(LedgerJson.of(line)));
  }

  /// The main port serves every region, as `api.intercom.io` does; a regional one its own only.
  private WebServer server() {
    var control = new ControlApi(hub, new ControlApi.Parts(events, ledger, faults, calls, clock));
    WebServerConfig.Builder builder = WebServer.builder()
        .host(settings.address().host())
        .port(settings.address().port())
        .shutdownHook(false)
        .routing(HttpRouting.builder()
            .register("/twin", control)
            .register("/", new OAuth(hub, ledger))
            .register("/", new Pages(hub.main().workspace().helpCenter()))
            .register("/", api.on("")));
    settings
        .regionPorts()
        .forEach((region, port) -> builder.putSocket(
            region,
            socket -> socket
                .host(settings.address().host())
                .port(port)
                .routing(HttpRouting.builder()
                    .register("/", new OAuth(hub, ledger))
                    .register("/", api.on(region.toUpperCase(Locale.ROOT))))));
    return builder.build();
  }

  private void listen() {
    server.start();
    if (!server.isRunning() || server.port() < 1) {
      close();
      throw new IllegalStateException("Cannot listen on port %d of %s: it is taken or not allowed."
          .formatted(settings.address().port(), settings.address().host()));
    }
  }

  public int port() {
    return server.port();
  }

  public URI url() {
    return URI.create("http://" + settings.address().host() + ":" + port());
  }

  /// The host of one region, if the settings give it a port.
  public URI url(String region) {
    return URI.create("http://" + settings.address().host() + ":" + server.port(region));
  }

  /// Puts the clock forward, to a day at the office.
  void begin(DayOfWeek day, LocalTime time) {
    clock.forwardTo(day, time, ZoneId.of(hub.main().workspace().app().timezone()));
  }

  /// Webhooks of the app the twin was started with go there from now on.
  public void sendWebhooksTo(URI receiver) {
    hub.sendWebhooksOf(ownApp, receiver);
  }

  /// What goes wrong: rules are added and lifted while the twin runs.
  public Faults faults() {
    return faults;
  }

  /// Webhooks are held or lost from now on.
  public void pauseWebhooks(Pause how) {
    hub.pauseWebhooks(how);
  }

  /// @return how many were held and are sent now
  public int resumeWebhooks() {
    return hub.resumeWebhooks();
  }

  /// Sends again what was told after that line of the ledger; 0 is everything.
  ///
  /// @return how many
  public int redeliverWebhooks(long sinceLine) {
    return hub.redeliverWebhooks(sinceLine);
  }

  @Override
  public void close() {
    waker.shutdownNow();
    events.close();
    api.close();
    server.stop();
    hub.sites().forEach(site -> site.outlets().close());
    calls.close();
    ledger.close();
  }
}
