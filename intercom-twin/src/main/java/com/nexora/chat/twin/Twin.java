package com.nexora.chat.twin;

import com.nexora.chat.twin.control.ControlApi;
import com.nexora.chat.twin.control.EventStream;
import com.nexora.chat.twin.control.Pages;
import com.nexora.chat.twin.conversation.AttributeCatalog;
import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Ids;
import com.nexora.chat.twin.ledger.Ledger;
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
    this.webhooks = webhooks(settings, workspace, ids, ledger);
    var desk = new Desk(workspace, clock, ids);
    desk.onChange(webhooks);
    desk.onChange(change -> events.changed(change.conversation().id()));
    this.server = server(workspace, desk, ids);
  }

  /// Throws IllegalArgumentException for a workspace folder it cannot read and
  /// IllegalStateException
  /// for an address it cannot have; both say why in one sentence.
  public static Twin start(TwinSettings settings) {
    var twin = new Twin(settings);
    twin.listen();
    return twin;
  }

  /// Where articles are read when the workspace names no help center: on the twin itself, once its
  /// address is known.
  private static String ownHelp(TwinSettings settings) {
    var address = settings.address();
    return address.port() == 0
        ? WorkspaceFolder.DEFAULT_HELP_CENTER
        : "http://" + address.host() + ":" + address.port() + "/help";
  }

  private static Ledger openLedger(TwinSettings settings) {
    var secrets = settings.secrets();
    return new Ledger(
        settings.behaviour().clock(),
        List.of(secrets.accessToken(), secrets.clientSecret()),
        settings.behaviour().ledgerFile(),
        entry -> Json.text(LedgerJson.of(entry)));
  }

  private static Webhooks webhooks(
      TwinSettings settings, Workspace workspace, Ids ids, Ledger ledger) {
    var receiver = settings.receiver();
    var channel = new Webhooks.Channel(
        new Delivery(receiver.timeout(), receiver.retryDelay()),
        settings.secrets().clientSecret(),
        ledger);
    var webhooks = Webhooks.of(workspace.app().id(), settings.behaviour().clock(), ids, channel);
    webhooks.sendTo(receiver.url());
    return webhooks;
  }

  private WebServer server(Workspace workspace, Desk desk, Ids ids) {
    var attributes = new AttributeCatalog(workspace.attributes());
    var behaviour = settings.behaviour();
    var app = new IntercomApi.App(
        settings.secrets().accessToken(), PACKAGE_CODE, behaviour.callsPerWindow());
    var gate = IntercomApi.gate(app, behaviour.clock(), ledger, ids);
    var control =
        new ControlApi(workspace, attributes, desk, new ControlApi.Parts(events, ledger, webhooks));
    return WebServer.builder()
        .host(settings.address().host())
        .port(settings.address().port())
        .shutdownHook(false)
        .routing(HttpRouting.builder()
            .register("/twin", control)
            .register("/", new Pages(workspace.helpCenter()))
            .register("/", new IntercomApi(workspace, desk, attributes, gate, app)))
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

  @Override
  public void close() {
    events.close();
    server.stop();
    webhooks.close();
    ledger.close();
  }
}
