package com.nexora.chat.torture.stand;

import com.nexora.chat.torture.worker.WorkerSettings;
import com.nexora.chat.twin.Twin;
import com.nexora.chat.twin.TwinSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Logger;

/// Intercom's twin in a process of its own, which outlives everything that is killed. It repeats a
/// failed webhook much sooner than Intercom would.
public final class TwinMain {

  private static final Logger LOG = Logger.getLogger(TwinMain.class.getName());
  private static final Duration TIMEOUT = Duration.ofSeconds(3);
  private static final Duration RETRY = Duration.ofMillis(1_500);
  private static final int NO_LIMIT = 1_000_000;

  private TwinMain() {}

  /// `SETTINGS WORKSPACE-FOLDER LEDGER-FILE`
  public static void main(String[] arguments) {
    WorkerSettings settings = WorkerSettings.read(Path.of(arguments[0]));
    TwinSettings twin = TwinSettings.of(Path.of(arguments[1]), settings.token(), settings.secret());
    Twin.start(twin.with(new TwinSettings.Address("127.0.0.1", settings.twin().getPort()))
        .with(new TwinSettings.Receiver(webhooks(settings), TIMEOUT, RETRY))
        .with(
            new TwinSettings.Behaviour(twin.behaviour().clock(), NO_LIMIT, Path.of(arguments[2]))));
    LOG.info("ready");
  }

  private static URI webhooks(WorkerSettings settings) {
    return URI.create("http://127.0.0.1:" + settings.port() + "/webhooks/intercom/"
        + WorkerSettings.WORKSPACE.value());
  }
}
