package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Application;
import com.nexora.chat.application.Ports;
import com.nexora.chat.application.UseCases;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Connections;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.llm.BuiltInModel;
import com.nexora.chat.persistence.Persistence;
import io.helidon.webserver.WebServer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The running service, put together from its parts. Parts stop in the reverse order of their
/// start: first no more work is taken, last the database goes.
public final class Service implements AutoCloseable {

  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Settings settings;
  private int port;

  private Service(Settings settings) {
    this.settings = settings;
  }

  /// @throws BadSettings when something must be changed first
  public static Service start(Settings settings, List<ConfiguredWorkspace> workspaces) {
    Service service = new Service(settings);
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

  /// Where it listens.
  public int port() {
    return port;
  }

  private void run(List<ConfiguredWorkspace> workspaces) {
    BuiltInModel model = started(BuiltInModel.open());
    Thread.ofPlatform().daemon().name("model-warm-up").start(model::warmUp);
    Persistence store = started(Storage.open(settings, workspaces)).persistence();
    Intercom intercom = Intercom.open(IntercomSettings.DEFAULTS, connections(workspaces));
    ConfiguredPolicies policies = ConfiguredPolicies.of(workspaces);
    UseCases useCases = Application.wire(
        new Ports(
            policies,
            intercom.desk(),
            new Ports.Models(model.embed(), model.language(), model.intent(), model.reply()),
            new Ports.Store(store.inbox(), store.queue(), store.turns(), store.knowledge())),
        InstantSource.system());

    Workers workers = new Workers(useCases.takeTurn(), settings.workers());
    Readiness readiness = new Readiness();
    port = listen(intercom, ringing(useCases.receiveWebhook(), policies, workers), readiness);
    started(workers).start();
    started(new Librarian(
            useCases.learnArticles(),
            workspaces.stream().map(ConfiguredWorkspace::id).toList(),
            readiness::reached))
        .start();
  }

  private int listen(Intercom intercom, ReceiveWebhook receiveWebhook, Readiness readiness) {
    WebServer server = WebServer.builder()
        .host(settings.host())
        .port(settings.port())
        .shutdownGracePeriod(Duration.ofSeconds(5))
        .routing(routing -> routing.register(intercom.webhooks(receiveWebhook)).register(readiness))
        .build()
        .start();
    // The server logs that a port is taken, and goes on without one.
    if (!server.isRunning() || server.port() <= 0) {
      throw new BadSettings("Port "
          + settings.port()
          + " is taken: stop the program that uses it, or choose another one in NEXORA_PORT.");
    }
    running.push(server::stop);
    return server.port();
  }

  /// Wakes a worker when the quiet period after a webhook is over.
  private static ReceiveWebhook ringing(
      ReceiveWebhook receive, ConfiguredPolicies policies, Workers workers) {
    return (workspace, notification) -> {
      ReceiveWebhook.Receipt receipt = receive.receive(workspace, notification);
      if (receipt == ReceiveWebhook.Receipt.STORED) {
        policies.of(workspace).ifPresent(policy -> workers.ringAfter(policy.quietPeriod()));
      }
      return receipt;
    };
  }

  private static Connections connections(List<ConfiguredWorkspace> workspaces) {
    Map<String, Connection> connections = workspaces.stream()
        .collect(Collectors.toMap(
            w -> w.id().value(), w -> new Connection(w.accessToken(), w.clientSecret(), w.api())));
    return workspace -> Optional.ofNullable(connections.get(workspace.value()));
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
        System.getLogger(Service.class.getName())
            .log(System.Logger.Level.WARNING, "A part did not stop cleanly", stubborn);
      }
    }
  }
}
