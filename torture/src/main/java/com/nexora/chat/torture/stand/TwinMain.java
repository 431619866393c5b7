package com.nexora.chat.torture.stand;

import com.nexora.chat.torture.worker.Tenant;
import com.nexora.chat.torture.worker.WorkerSettings;
import com.nexora.chat.twin.Twin;
import com.nexora.chat.twin.TwinSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Logger;

/// Intercom's twins, one for each workspace, in a process of their own, which outlives everything
/// that is killed. They repeat a failed webhook much sooner than Intercom would.
public final class TwinMain {

  private static final Logger LOG = Logger.getLogger(TwinMain.class.getName());
  private static final Duration TIMEOUT = Duration.ofSeconds(3);
  private static final Duration RETRY = Duration.ofMillis(1_500);
  private static final int NO_LIMIT = 1_000_000;

  private TwinMain() {}

  /// `SETTINGS FOLDER`, where the folder holds one of each workspace's own, and gets its ledger.
  public static void main(String[] arguments) {
    WorkerSettings settings = WorkerSettings.read(Path.of(arguments[0]));
    for (Tenant tenant : settings.tenants()) {
      start(settings, tenant, Path.of(arguments[1]));
    }
    LOG.info("ready");
  }

  private static void start(WorkerSettings settings, Tenant tenant, Path folder) {
    TwinSettings twin =
        TwinSettings.of(folder.resolve(tenant.id().value()), tenant.token(), tenant.secret());
    Twin.start(twin.with(new TwinSettings.Address("127.0.0.1", tenant.twin().getPort()))
        .with(new TwinSettings.Receiver(webhooks(settings, tenant), TIMEOUT, RETRY))
        .with(new TwinSettings.Behaviour(
            twin.behaviour().clock(), NO_LIMIT, Estate.ledger(folder, tenant.id()))));
  }

  private static URI webhooks(WorkerSettings settings, Tenant tenant) {
    return URI.create("http://127.0.0.1:" + settings.port() + "/webhooks/intercom/"
        + tenant.id().value());
  }
}
