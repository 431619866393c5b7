package com.nexora.chat.benchmarks.count;

import com.nexora.chat.application.Application;
import com.nexora.chat.application.Ports;
import com.nexora.chat.application.UseCases;
import com.nexora.chat.benchmarks.place.Finished;
import com.nexora.chat.benchmarks.place.HttpConnection;
import com.nexora.chat.benchmarks.place.Postgres;
import com.nexora.chat.benchmarks.place.Report;
import com.nexora.chat.benchmarks.place.Webhooks;
import com.nexora.chat.benchmarks.place.WireTap;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.persistence.Persistence;
import com.nexora.chat.search.Search;
import io.helidon.webserver.WebServer;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Counts what webhooks cost, through the real server and the real endpoint.
final class WebhookCounts {

  private static final int WARM_UP = 500;

  private final Postgres postgres;
  private final int webhooks;
  private long sent;

  WebhookCounts(Postgres postgres, int webhooks) {
    this.postgres = postgres;
    this.webhooks = webhooks;
  }

  /// @param callers how many are on their way at the same time
  Cost cost(int callers) {
    try (WireTap tap = new WireTap(postgres.port());
        Persistence store = Persistence.open(postgres.settings(tap.port(), 8));
        Server server = Server.start(store)) {
      server.send(prepared(WARM_UP), callers);
      List<byte[]> requests = prepared(webhooks);
      String what = callers == 1 ? "a webhook alone" : "a webhook among " + callers;
      tap.shapes().clear();
      Cost cost = Cost.of(what, webhooks, postgres, tap, () -> server.send(requests, callers));
      Report.tripsOf(tap, webhooks);
      return cost;
    }
  }

  /// Without the tap, whose own work would count.
  double allocation(int callers) {
    try (Persistence store = Persistence.open(postgres.settings(8));
        Server server = Server.start(store)) {
      server.send(prepared(4 * WARM_UP), callers);
      List<byte[]> requests = prepared(webhooks);
      return Cost.allocation(webhooks, () -> server.send(requests, callers));
    }
  }

  private List<byte[]> prepared(int count) {
    Webhooks source = new Webhooks(Webhooks.PATH, 4);
    List<byte[]> requests = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      requests.add(source.request(sent++));
    }
    return requests;
  }

  private record Server(WebServer web) implements AutoCloseable {

    static Server start(Persistence store) {
      store.connect(Sample.WORKSPACE, "Benchmark");
      Sample sample = new Sample("");
      UseCases useCases = Application.wire(
          new Ports(
              _ -> Optional.of(Sample.POLICY),
              sample.desk(),
              sample.articles(),
              sample.models(),
              new Ports.Store(
                  store.inbox(),
                  store.queue(),
                  store.turns(),
                  store.sending(),
                  store.knowledge(),
                  Search.passages(),
                  store.mirror(),
                  store.promises())),
          InstantSource.system());
      Connection connection =
          new Connection("token", Webhooks.SECRET, URI.create("http://127.0.0.1:1"));
      Intercom intercom = Intercom.open(IntercomSettings.DEFAULTS, _ -> Optional.of(connection));
      return new Server(WebServer.builder()
          .update(intercom::guard)
          .host("127.0.0.1")
          .port(0)
          .routing(routing -> routing.register(intercom.webhooks(useCases.receiveWebhook())))
          .build()
          .start());
    }

    void send(List<byte[]> requests, int callers) {
      try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
        List<Future<?>> running = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
          int first = caller;
          running.add(threads.submit(() -> send(requests, first, callers)));
        }
        for (Future<?> each : running) {
          Finished.await(each);
        }
      }
    }

    private void send(List<byte[]> requests, int first, int step) {
      try (HttpConnection connection = new HttpConnection(web.port())) {
        for (int i = first; i < requests.size(); i += step) {
          int status = connection.send(requests.get(i));
          if (status != 200) {
            throw new IllegalStateException("a webhook was answered with " + status);
          }
        }
      }
    }

    @Override
    public void close() {
      web.stop();
    }
  }
}
