package com.nexora.chat.torture.worker;

import com.nexora.chat.application.Application;
import com.nexora.chat.application.Ports;
import com.nexora.chat.application.UseCases;
import com.nexora.chat.application.Working;
import com.nexora.chat.application.usecase.LearnArticles;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.persistence.Persistence;
import io.helidon.webserver.WebServer;
import java.net.StandardSocketOptions;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The service as it is killed: the real application, store and desk, wired as bootstrap wires
/// them, with a scripted model and a short lease.
public final class Worker {

  private static final Logger LOG = Logger.getLogger(Worker.class.getName());
  private static final Logger OURS = Logger.getLogger("com.nexora.chat.torture");
  private static final Logger LIBRARIES = Logger.getLogger("");

  private Worker() {}

  /// `SETTINGS [POINT]`, where a point is a [HaltAt].
  public static void main(String[] arguments) throws InterruptedException {
    LIBRARIES.setLevel(Level.WARNING);
    OURS.setLevel(Level.INFO);
    WorkerSettings settings = WorkerSettings.read(Path.of(arguments[0]));
    run(settings, arguments.length > 1 ? HaltAt.parse(arguments[1]) : null);
    LOG.info("ready");
    Thread.currentThread().join();
  }

  private static void run(WorkerSettings settings, @Nullable HaltAt point) {
    CrashPoints points = new CrashPoints(point);
    Intercom intercom = intercom(settings, WorkerSettings.PATIENCE);
    UseCases useCases = useCases(settings, Persistence.open(settings.database()), intercom, points);
    Turns turns = new Turns(useCases.takeTurn(), useCases.keepLeases(), settings.lease());
    listen(settings, intercom, rings(useCases.receiveWebhook(), turns), points);
    turns.start();
  }

  /// What is done once, before anybody is killed: the schema, the workspace, its articles.
  public static void prepare(WorkerSettings settings) {
    try (Persistence store = Persistence.open(settings.database())) {
      store.connect(WorkerSettings.WORKSPACE, "Torture");
      UseCases useCases = useCases(
          settings, store, intercom(settings, IntercomSettings.DEFAULTS), new CrashPoints(null));
      if (!(useCases.learnArticles().learn(WorkerSettings.WORKSPACE)
          instanceof LearnArticles.Report.Learned)) {
        throw new IllegalStateException("the twin's articles could not be read");
      }
    }
  }

  private static Intercom intercom(WorkerSettings settings, IntercomSettings patience) {
    return Intercom.open(
        patience,
        workspace -> Optional.of(settings.connection())
            .filter(_ -> workspace.equals(WorkerSettings.WORKSPACE)));
  }

  private static UseCases useCases(
      WorkerSettings settings, Persistence store, Intercom intercom, CrashPoints points) {
    Ports ports = new Ports(
        workspace -> Optional.of(WorkerSettings.POLICY)
            .filter(_ -> workspace.equals(WorkerSettings.WORKSPACE)),
        intercom.desk(),
        ScriptedModel.models(),
        new Ports.Store(
            store.inbox(),
            store.queue(),
            new ReconcileCount(store.turns()),
            store.sending(),
            store.knowledge()));
    return Application.wire(
        points.around(ports),
        new Working(
            InstantSource.system(),
            System::nanoTime,
            intercom.longestWrite(),
            settings.lease(),
            Working.OVERDUE,
            Turns.THREADS));
  }

  private static ReceiveWebhook rings(ReceiveWebhook receive, Turns turns) {
    return (workspace, notification) -> {
      ReceiveWebhook.Receipt receipt = receive.receive(workspace, notification);
      if (receipt == ReceiveWebhook.Receipt.STORED) {
        turns.ringAfter(WorkerSettings.POLICY.quietPeriod());
      }
      return receipt;
    };
  }

  /// Both workers listen on one port, so that whoever lives takes the webhooks.
  private static void listen(
      WorkerSettings settings, Intercom intercom, ReceiveWebhook receive, CrashPoints points) {
    WebServer server = WebServer.builder()
        .update(intercom::guard)
        .host("127.0.0.1")
        .port(settings.port())
        .listenerSocketOptions(Map.of(StandardSocketOptions.SO_REUSEPORT, true))
        .routing(routing -> routing
            .addFilter((chain, _, _) -> {
              points.before("webhook.request");
              chain.proceed();
              points.after("webhook.request");
            })
            .register(intercom.webhooks(receive)))
        .build();
    server.start();
    if (!server.isRunning()) {
      throw new IllegalStateException("cannot listen on port " + settings.port());
    }
  }
}
