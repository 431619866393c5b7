package com.nexora.chat.twin;

import com.nexora.chat.twin.control.ControlApi;
import com.nexora.chat.twin.control.EventStream;
import com.nexora.chat.twin.control.Pages;
import com.nexora.chat.twin.conversation.AttributeCatalog;
import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Ids;
import com.nexora.chat.twin.conversation.Replica;
import com.nexora.chat.twin.fault.Faults;
import com.nexora.chat.twin.fault.Pause;
import com.nexora.chat.twin.ledger.Ledger;
import com.nexora.chat.twin.ledger.LedgerFile;
import com.nexora.chat.twin.payload.WorkspaceFile;
import com.nexora.chat.twin.rest.IntercomApi;
import com.nexora.chat.twin.webhook.Delivery;
import com.nexora.chat.twin.webhook.Webhooks;
import com.nexora.chat.twin.wire.Json;
import com.nexora.chat.twin.wire.LedgerJson;
import com.nexora.chat.twin.workspace.Workspace;
import com.nexora.chat.twin.workspace.WorkspaceFolder;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/// A running stand-in for Intercom: REST API 2.16, signed webhooks, a Messenger page and an Inbox
/// page. Everything it knows is lost when it closes, except the ledger file.
public final class Twin implements AutoCloseable {

  private static final String PACKAGE_CODE = "nexora-dev";

  private final TwinSettings settings;
  private final WebServer server;
  private final EventStream events;
  private final Webhooks webhooks;
  private final Ledger ledger;
  private final Faults faults = new Faults();
  private final IntercomApi api;

  private Twin(TwinSettings settings) {
    var clock = settings.behaviour().clock();
    Instant start = clock.instant();
    var ids = new Ids(start);
    Workspace workspace = new WorkspaceFolder(
            settings.workspace(),
            json -> Json.read(json, WorkspaceFile.class),
            start,
            ownHelp(settings))
        .read();
    this.settings = settings;
    this.events = new EventStream();
    this.ledger = openLedger(settings);
    this.webhooks = webhooks(workspace, ids);
    var desk = new Desk(workspace, clock, ids);
    desk.onChange(new DeedLog(ledger));
    desk.onChange(webhooks);
    desk.onChange(change -> events.changed(change.conversation().id()));
    var attributes = new AttributeCatalog(workspace.attributes());
    this.api = new IntercomApi(
        workspace,
        attributes,
        new IntercomApi.App(
            settings.secrets().accessToken(), PACKAGE_CODE, settings.behaviour().callsPerWindow()),
        new IntercomApi.Parts(desk, new Replica(desk, clock), clock, ids, ledger, faults));
    var control = new ControlApi.Parts(events, ledger, webhooks, faults);
    this.server = server(workspace, new ControlApi(workspace, attributes, desk, control));
  }

  /// Throws IllegalArgumentException for a workspace folder it cannot read and
  /// IllegalStateException
  /// for an address it cannot have; both say why in one sentence.
  public static Twin start(TwinSettings settings) {
    var twin = new Twin(settings);
    twin.listen();
    return twin;
  }

  /// Where articles are read when the workspace names no help center: on the twin itself, once
  /// its address is known.
  private static String ownHelp(TwinSettings settings) {
    var address = settings.address();
    return address.port() == 0
        ? WorkspaceFolder.DEFAULT_HELP_CENTER
        : "http://" + address.host() + ":" + address.port() + "/help";
  }

  private static Ledger openLedger(TwinSettings settings) {
    var secrets = settings.secrets();
    var behaviour = settings.behaviour();
    return new Ledger(
        behaviour.clock(),
        List.of(secrets.accessToken(), secrets.clientSecret()),
        behaviour.ledgerFile() == null
            ? null
            : LedgerFile.open(behaviour.ledgerFile(), behaviour.ledgerSynced()),
        line -> Json.text(LedgerJson.of(line)));
  }

  private Webhooks webhooks(Workspace workspace, Ids ids) {
    var receiver = settings.receiver();
    var channel = new Webhooks.Channel(
        new Delivery(receiver.timeout(), receiver.retryDelay()),
        settings.secrets().clientSecret(),
        ledger,
        faults);
    var sent = Webhooks.of(workspace.app().id(), settings.behaviour().clock(), ids, channel);
    sent.sendTo(receiver.url());
    return sent;
  }

  private WebServer server(Workspace workspace, ControlApi control) {
    return WebServer.builder()
        .host(settings.address().host())
        .port(settings.address().port())
        .shutdownHook(false)
        .routing(HttpRouting.builder()
            .register("/twin", control)
            .register("/", new Pages(workspace.helpCenter()))
            .register("/", api))
        .build();
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

  /// Webhooks go there from now on.
  public void sendWebhooksTo(URI receiver) {
    webhooks.sendTo(receiver);
  }

  /// What goes wrong: rules are added and lifted while the twin runs.
  public Faults faults() {
    return faults;
  }

  /// Webhooks are held or lost from now on.
  public void pauseWebhooks(Pause how) {
    webhooks.pause(how);
  }

  /// @return how many were held and are sent now
  public int resumeWebhooks() {
    return webhooks.resume();
  }

  /// Sends again what was told after that line of the ledger; 0 is everything.
  ///
  /// @return how many
  public int redeliverWebhooks(long sinceLine) {
    return webhooks.redeliverSince(sinceLine);
  }

  @Override
  public void close() {
    events.close();
    api.close();
    server.stop();
    webhooks.close();
    ledger.close();
  }
}
