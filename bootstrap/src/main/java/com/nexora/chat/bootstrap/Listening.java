package com.nexora.chat.bootstrap;

import com.nexora.chat.intercom.Intercom;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The web server in front of the service.
final class Listening {

  /// For webhooks that are being answered when the work has stopped.
  private static final Duration LAST_REQUESTS = Duration.ofSeconds(3);

  private Listening() {}

  /// Starts it.
  ///
  /// @throws BadSettings when the port is taken
  static WebServer on(
      Settings settings,
      Surroundings surroundings,
      Intercom intercom,
      Consumer<HttpRouting.Builder> routes) {
    WebServerConfig.Builder guarded = WebServer.builder();
    intercom.guard(guarded);
    surroundings.listen(guarded);
    WebServer server = guarded
        .host(settings.host())
        .port(settings.port())
        .shutdownGracePeriod(LAST_REQUESTS)
        // It would stop by itself when the process is told to; webhooks are taken until the work
        // has stopped.
        .shutdownHook(false)
        .routing(routing -> {
          surroundings.route(routing);
          routes.accept(routing);
        })
        .build();
    // It logs at length that a port is taken, and goes on without one.
    Logger chatter = Logger.getLogger("io.helidon");
    Level usual = chatter.getLevel();
    chatter.setLevel(Level.OFF);
    server.start();
    chatter.setLevel(usual);
    if (!server.isRunning() || server.port() <= 0) {
      throw new BadSettings("Port "
          + settings.port()
          + " is taken: stop the program that uses it, or choose another one in NEXORA_PORT.");
    }
    return server;
  }
}
