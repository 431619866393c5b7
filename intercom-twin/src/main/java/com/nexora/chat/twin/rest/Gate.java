package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Ids;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.ledger.Ledger;
import com.nexora.chat.twin.ledger.LedgerEntry;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.Json;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What every call passes on its way to an endpoint: rate limit, bearer token, version; and on its
/// way back: error list, rate-limit headers, ledger.
public final class Gate {

  private static final Logger LOG = Logger.getLogger(Gate.class.getName());
  private static final HeaderName VERSION = HeaderNames.create("Intercom-Version");
  private static final HeaderName LIMIT = HeaderNames.create("X-RateLimit-Limit");
  private static final HeaderName REMAINING = HeaderNames.create("X-RateLimit-Remaining");
  private static final HeaderName RESET = HeaderNames.create("X-RateLimit-Reset");

  private final byte[] credentials;
  private final RateLimit rateLimit;
  private final Ledger ledger;
  private final Ids ids;

  Gate(String accessToken, RateLimit rateLimit, Ledger ledger, Ids ids) {
    this.credentials = ("Bearer " + accessToken).getBytes(StandardCharsets.UTF_8);
    this.rateLimit = rateLimit;
    this.ledger = ledger;
    this.ids = ids;
  }

  private record Answer(int status, Fields body) {}

  Handler to(Endpoint endpoint) {
    return (request, response) -> {
      byte[] content = content(request);
      RateLimit.Allowance allowance = rateLimit.take();
      Answer answer = answer(request, content, allowance, endpoint);
      record(request, answer, content);
      response.header(LIMIT, Integer.toString(allowance.limit()));
      response.header(REMAINING, Integer.toString(allowance.remaining()));
      response.header(RESET, Long.toString(allowance.resetAt()));
      send(response, answer);
    };
  }

  private static byte[] content(ServerRequest request) {
    return request.content().hasEntity() ? request.content().as(byte[].class) : new byte[0];
  }

  private Answer answer(
      ServerRequest request, byte[] content, RateLimit.Allowance allowance, Endpoint endpoint) {
    try {
      admit(request, allowance);
      return new Answer(200, endpoint.answer(new Call(request, content)));
    } catch (Refusal refusal) {
      return new Answer(refusal.status(), errorList(refusal));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "An endpoint failed", e);
      return new Answer(500, errorList(new Refusal(500, "server_error", "Internal Server Error")));
    }
  }

  private void admit(ServerRequest request, RateLimit.Allowance allowance) {
    if (!allowance.granted()) {
      throw new Refusal(429, "rate_limit_exceeded", "Exceeded rate limit of " + allowance.limit());
    }
    String given = request.headers().first(HeaderNames.AUTHORIZATION).orElse("");
    if (!MessageDigest.isEqual(credentials, given.getBytes(StandardCharsets.UTF_8))) {
      throw new Refusal(401, "unauthorized", "Access Token Invalid");
    }
    String version = request.headers().first(VERSION).orElse("2.16");
    if (!version.equals("2.16")) {
      throw new Refusal(
          400, "intercom_version_invalid", "The requested version could not be found");
    }
  }

  private Fields errorList(Refusal refusal) {
    var error = Fields.empty().with("code", refusal.code()).with("message", refusal.getMessage());
    if (refusal.field() != null) {
      error.with("field", refusal.field());
    }
    return Fields.ofType("error.list")
        .with("request_id", ids.nextUuid().toString())
        .with("errors", List.of(error));
  }

  private void record(ServerRequest request, Answer answer, byte[] content) {
    String query = request.query().rawValue();
    String path = request.path().rawPath() + (query.isEmpty() ? "" : "?" + query);
    String method = request.prologue().method().text();
    ledger.append(LedgerEntry.Kind.REST, method, path, answer.status(), content);
  }

  private static void send(ServerResponse response, Answer answer) {
    response.status(Status.create(answer.status()));
    response.header(HeaderNames.CONTENT_TYPE, "application/json; charset=utf-8");
    response.send(Json.bytes(answer.body()));
  }
}
