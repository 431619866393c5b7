package com.nexora.chat.twin.control;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/// The pages of the twin: files from this module, a policy that lets nothing else in.
public final class Pages implements HttpService {

  private static final HeaderName POLICY = HeaderNames.create("Content-Security-Policy");
  private static final HeaderName NO_SNIFF = HeaderNames.create("X-Content-Type-Options");
  private static final HeaderName REFERRER = HeaderNames.create("Referrer-Policy");

  private static final String SELF_ONLY =
      "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

  private static final Map<String, String> TYPES = Map.of(
      "html", "text/html; charset=utf-8",
      "css", "text/css; charset=utf-8",
      "js", "text/javascript; charset=utf-8",
      "svg", "image/svg+xml");

  @Override
  public void routing(HttpRules rules) {
    rules
        .get("/", file("index.html"))
        .get("/messenger", file("messenger.html"))
        .get("/inbox", file("inbox.html"))
        .get("/favicon.ico", file("assets/icon.svg"))
        .get("/assets/{name}", (request, response) -> {
          String name = request.path().pathParameters().get("name");
          send(response, "assets/" + name);
        });
  }

  private static Handler file(String name) {
    return (_, response) -> send(response, name);
  }

  private static void send(ServerResponse response, String name) throws IOException {
    try (InputStream file = Pages.class.getResourceAsStream("/META-INF/web/" + name)) {
      if (file == null || name.contains("..")) {
        response.status(Status.NOT_FOUND_404).send();
        return;
      }
      String extension = name.substring(name.lastIndexOf('.') + 1);
      response.header(HeaderNames.CONTENT_TYPE, TYPES.getOrDefault(extension, "text/plain"));
      response.header(HeaderNames.CACHE_CONTROL, "no-cache");
      response.header(POLICY, SELF_ONLY);
      response.header(NO_SNIFF, "nosniff");
      response.header(REFERRER, "no-referrer");
      response.send(file.readAllBytes());
    }
  }
}
