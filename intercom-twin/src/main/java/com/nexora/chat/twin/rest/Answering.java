package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.wire.Json;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// Puts the usual answer on the wire: whole, cut off, or byte by byte.
final class Answering {

  static final HeaderName RESET = HeaderNames.create("X-RateLimit-Reset");

  private static final HeaderName LIMIT = HeaderNames.create("X-RateLimit-Limit");
  private static final HeaderName LINK = HeaderNames.create("Link");
  private static final HeaderName REMAINING = HeaderNames.create("X-RateLimit-Remaining");

  private Answering() {}

  static void usual(ServerResponse response, Outcome outcome, RateLimit.Allowance allowance) {
    head(response, outcome, allowance);
    response.send(Json.bytes(outcome.body()));
  }

  static void cutOff(
      ServerResponse response, Outcome outcome, RateLimit.Allowance allowance, int bytes) {
    byte[] body = Json.bytes(outcome.body());
    head(response, outcome, allowance);
    response.contentLength(body.length);
    try (OutputStream out = response.outputStream()) {
      out.write(body, 0, Math.min(bytes, body.length - 1));
      out.flush();
      throw new CloseConnectionException("cut off by the fault script");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void drip(
      ServerResponse response, Outcome outcome, RateLimit.Allowance allowance, Runnable pause) {
    byte[] body = Json.bytes(outcome.body());
    head(response, outcome, allowance);
    response.contentLength(body.length);
    try (OutputStream out = response.outputStream()) {
      for (byte one : body) {
        out.write(one);
        out.flush();
        pause.run();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void head(
      ServerResponse response, Outcome outcome, RateLimit.Allowance allowance) {
    response.header(LIMIT, Integer.toString(allowance.limit()));
    response.header(REMAINING, Integer.toString(allowance.remaining()));
    response.header(RESET, Long.toString(allowance.resetAt()));
    response.status(Status.create(outcome.status()));
    if (outcome.link() != null) {
      response.header(LINK, outcome.link());
    }
    response.header(HeaderNames.CONTENT_TYPE, "application/json; charset=utf-8");
  }
}
