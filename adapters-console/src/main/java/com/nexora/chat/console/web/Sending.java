package com.nexora.chat.console.web;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/// Serves routes, and sends what they answer. Whatever it is, it is kept by no cache, shown in no
/// frame, and may load nothing but what comes from here (OWASP, HTTP Headers Cheat Sheet).
public final class Sending {

  private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
      + " img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
      + " frame-ancestors 'none'";

  private static final HeaderName HTMX = HeaderNames.create("HX-Request");
  private static final HeaderName GO_TO = HeaderNames.create("HX-Redirect");

  private final Gate gate;
  private final Templates templates;

  public Sending(Gate gate, Templates templates) {
    this.gate = gate;
    this.templates = templates;
  }

  public void serve(HttpRules rules, List<Route> routes) {
    for (Route route : routes) {
      rules.route(
          route.method(),
          route.path(),
          (request, response) -> send(gate.answer(route, request), request, response));
    }
    rules.any("/api/*", (request, response) -> send(Reply.nothing(), request, response));
    rules.any("/console/*", (request, response) -> send(Reply.notThere(), request, response));
  }

  private void send(Reply reply, ServerRequest request, ServerResponse response) {
    guard(response);
    sendGuarded(reply, request, response);
  }

  private void sendGuarded(Reply reply, ServerRequest request, ServerResponse response) {
    switch (reply) {
      case Reply.Page(Status status, String template, Object view) ->
        html(response.status(status), templates.render(template, view));
      case Reply.Trouble(Status status, String title, String text) ->
        html(response.status(status), templates.render("trouble", new TroubleView(title, text)));
      case Reply.Answer(JsonObject json) -> json("application/json", json, response);
      case Reply.Problem problem -> problem(problem, response);
      case Reply.SeeOther(String path) -> seeOther(path, request, response);
      case Reply.Away(URI to, var journey) -> {
        response.headers().addCookie(Journey.begin(journey));
        response
            .status(Status.SEE_OTHER_303)
            .header(HeaderNames.LOCATION, to.toString())
            .send();
      }
      case Reply.Returned(Reply then) -> {
        response.headers().addCookie(Journey.end());
        sendGuarded(then, request, response);
      }
      case Reply.Entered(String path, var session) -> {
        response.headers().addCookie(Session.begin(session));
        seeOther(path, request, response);
      }
      case Reply.Left(String path) -> {
        response.headers().addCookie(Session.end());
        seeOther(path, request, response);
      }
      case Reply.Json(String name, String json) -> file(name, "application/json", json, response);
      case Reply.Csv(String name, String csv) -> file(name, "text/csv", csv, response);
      case Reply.Asset(String name) ->
        response
            .header(HeaderNames.CONTENT_TYPE, Assets.type(name))
            .header(HeaderNames.CACHE_CONTROL, "public, max-age=31536000, immutable")
            .send(Assets.bytes(name));
      case Reply.Events(var source) -> events(source, response);
    }
  }

  private static void guard(ServerResponse response) {
    response
        .header(HeaderNames.CACHE_CONTROL, "no-store")
        .header(HeaderNames.create("Content-Security-Policy"), POLICY)
        .header(HeaderNames.create("Cross-Origin-Opener-Policy"), "same-origin")
        .header(HeaderNames.create("Cross-Origin-Resource-Policy"), "same-origin")
        .header(
            HeaderNames.create("Permissions-Policy"), "camera=(), geolocation=(), microphone=()")
        .header(HeaderNames.create("Referrer-Policy"), "no-referrer")
        .header(HeaderNames.create("X-Content-Type-Options"), "nosniff")
        .header(HeaderNames.create("X-Frame-Options"), "DENY");
  }

  private static void problem(Reply.Problem problem, ServerResponse response) {
    JsonObjectBuilder json = Json.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", problem.title())
        .add("status", problem.status().code())
        .add("detail", problem.detail());
    if (!problem.mistakes().isEmpty()) {
      json.add("mistakes", Json.createArrayBuilder(problem.mistakes()));
    }
    if (problem.status().equals(Status.UNAUTHORIZED_401)) {
      response.header(HeaderNames.WWW_AUTHENTICATE, "Bearer");
    }
    json("application/problem+json", json.build(), response.status(problem.status()));
  }

  private static void json(String type, JsonObject json, ServerResponse response) {
    response
        .header(HeaderNames.CONTENT_TYPE, type)
        .send(json.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void file(String name, String type, String text, ServerResponse response) {
    response
        .header(HeaderNames.CONTENT_TYPE, type + "; charset=utf-8")
        .header(HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .send(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void html(ServerResponse response, byte[] page) {
    response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8").send(page);
  }

  /// A part of a page that is asked for by a script would become part of it: the browser is told to
  /// go there as a whole.
  private static void seeOther(String path, ServerRequest request, ServerResponse response) {
    if (request.headers().contains(HTMX)) {
      response.status(Status.NO_CONTENT_204).header(GO_TO, path).send();
    } else {
      response.status(Status.SEE_OTHER_303).header(HeaderNames.LOCATION, path).send();
    }
  }

  /// HTML standard, "Server-sent events".
  private static void events(Consumer<Reply.Sink> source, ServerResponse response) {
    response.header(HeaderNames.CONTENT_TYPE, "text/event-stream");
    try (OutputStream stream = response.outputStream()) {
      source.accept(event -> {
        try {
          stream.write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
          stream.flush();
          return true;
        } catch (IOException | RuntimeException gone) {
          return false;
        }
      });
    } catch (IOException gone) {
      // The browser has left, which ends it.
    }
  }
}
