package com.nexora.chat.bootstrap;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerResponse;
import java.util.concurrent.atomic.AtomicBoolean;

/// Tells a load balancer and the launcher how far the service is.
///
/// `GET /health` answers 200 as soon as webhooks are accepted; `GET /ready` answers 503 until the
/// model is loaded and the articles of every workspace were read, then 200.
final class Readiness implements HttpService {

  private final AtomicBoolean ready = new AtomicBoolean();

  void reached() {
    ready.set(true);
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .get("/health", (request, response) -> say(response, Status.OK_200, "UP"))
        .get("/ready", (request, response) -> {
          if (ready.get()) {
            say(response, Status.OK_200, "READY");
          } else {
            say(response, Status.SERVICE_UNAVAILABLE_503, "LEARNING");
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
