package com.nexora.chat.torture.worker;

import com.nexora.chat.application.Ports;
import com.nexora.chat.bootstrap.BadSettings;
import com.nexora.chat.bootstrap.Service;
import com.nexora.chat.bootstrap.Settings;
import com.nexora.chat.bootstrap.Surroundings;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.persistence.CannotServe;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import java.net.StandardSocketOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The service as it is killed: all of it, as it is shipped, but for a scripted model, a short
/// lease, and a port that it shares with the others.
public final class Worker {

  /// Before the milliseconds of processor time that the start has taken.
  public static final String STARTED = "started with ";

  /// Stands for no place: such a worker receives no webhooks.
  public static final String NOWHERE = "-";

  private static final Logger LOG = Logger.getLogger(Worker.class.getName());
  private static final Logger OURS = Logger.getLogger("com.nexora.chat.torture");
  private static final Logger LIBRARIES = Logger.getLogger("");

  private Worker() {}

  /// `SETTINGS PLACE [POINT]`, where a point is a [HaltAt].
  public static void main(String[] arguments) throws InterruptedException {
    LIBRARIES.setLevel(Level.WARNING);
    OURS.setLevel(Level.INFO);
    Path file = Path.of(arguments[0]);
    WorkerSettings settings = WorkerSettings.read(file);
    Settings service = arguments[1].equals(NOWHERE)
        ? settings.deaf(file)
        : settings.listening(Integer.parseInt(arguments[1]), file);
    CrashPoints points = new CrashPoints(arguments.length > 2 ? HaltAt.parse(arguments[2]) : null);
    try {
      Service running =
          Service.start(service, settings.workspaces(), new Tortured(settings.lease(), points));
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(running::close));
    } catch (BadSettings | CannotServe mistake) {
      LOG.severe(mistake.getMessage());
      System.exit(1);
    }
    LOG.info("ready");
    ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .ifPresent(used -> LOG.info(() -> STARTED + used.toMillis()));
    Thread.currentThread().join();
  }

  private record Tortured(Duration lease, CrashPoints points) implements Surroundings {

    @Override
    public Optional<Ports.Models> models() {
      return Optional.of(ScriptedModel.models());
    }

    @Override
    public IntercomSettings patience() {
      return WorkerSettings.PATIENCE;
    }

    @Override
    public Ports around(Ports ports) {
      Ports.Store store = ports.store();
      return points.around(new Ports(
          ports.policies(),
          ports.desk(),
          ports.articles(),
          ports.models(),
          new Ports.Store(
              store.inbox(),
              store.queue(),
              new ReconcileCount(store.turns()),
              store.sending(),
              store.knowledge(),
              store.index(),
              store.mirror(),
              store.promises())));
    }

    /// All of them listen on one port, so that whoever lives takes the webhooks.
    @Override
    public void listen(WebServerConfig.Builder server) {
      server.listenerSocketOptions(Map.of(StandardSocketOptions.SO_REUSEPORT, true));
    }

    @Override
    public void route(HttpRouting.Builder routing) {
      routing.addFilter((chain, _, _) -> {
        points.before("webhook.request");
        chain.proceed();
        points.after("webhook.request");
      });
    }
  }
}
