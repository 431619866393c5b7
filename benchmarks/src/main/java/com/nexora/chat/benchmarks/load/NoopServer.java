package com.nexora.chat.benchmarks.load;

import io.helidon.webserver.WebServer;

/// The same web server with a POST route that reads the body and does nothing: the most that a
/// webhook endpoint on this server could reach here.
public final class NoopServer {

  static final String PATH = "/noop";

  private NoopServer() {}

  /// @param arguments the port
  public static void main(String[] arguments) {
    var _ = WebServer.builder()
        .host("127.0.0.1")
        .port(Integer.parseInt(arguments[0]))
        .routing(routing -> routing
            .get("/health", (_, response) -> response.send())
            .post(PATH, (request, response) -> {
              byte[] body = request.content().as(byte[].class);
              response.status(body.length > 0 ? 200 : 400).send();
            }))
        .build()
        .start();
  }
}
