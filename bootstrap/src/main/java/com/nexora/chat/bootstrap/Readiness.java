package com.nexora.chat.bootstrap;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerResponse;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/// Tells a load balancer and the launcher how far the service is.
///
/// `GET /health` answers 200 as soon as webhooks are accepted; `GET /ready` answers 503 until the
/// articles of every workspace were read, while the database is away, and from the moment the
/// service is told to stop, so that no new traffic comes while it finishes what it has begun.
final class Readiness implements HttpService {

  private final AtomicBoolean learned = new AtomicBoolean();
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final BooleanSupplier storeFailed;

  Readiness(BooleanSupplier storeFailed) {
    this.storeFailed = storeFailed;
  }

  void reached() {
    learned.set(true);
  }

  void stop() {
    stopping.set(true);
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .get("/health", (request, response) -> say(response, Status.OK_200, "UP"))
        .get("/ready", (request, response) -> {
          if (stopping.get()) {
            say(response, Status.SERVICE_UNAVAILABLE_503, "STOPPING");
          } else if (!learned.get()) {
            say(response, Status.SERVICE_UNAVAILABLE_503, "LEARNING");
          } else if (storeFailed.getAsBoolean()) {
            say(response, Status.SERVICE_UNAVAILABLE_503, "STORE UNAVAILABLE");
          } else {
            say(response, Status.OK_200, "READY");
          }
        });
  }

  private static void say(ServerResponse response, Status status, String state) {
    response
        .status(status)
        .header(HeaderNames.CONTENT_TYPE, "application/json")
        .send("{\"status\":\"" + state + "\"}");
  }
}
