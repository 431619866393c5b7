package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Change;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.fault.Faults.Struck;
import com.nexora.chat.twin.fault.RequestRule;
import com.nexora.chat.twin.wire.Fields;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What every call passes on its way to an endpoint: fault script, rate limit, bearer token,
/// version; and on its way back: error list, rate-limit headers, ledger.
final class Gate implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Gate.class.getName());

  private final byte[] credentials;
  private final RateLimit rateLimit;
  private final IntercomApi.Parts parts;
  private final FaultPlayer player;

  Gate(IntercomApi.App app, IntercomApi.Parts parts) {
    this.credentials = ("Bearer " + app.accessToken()).getBytes(StandardCharsets.UTF_8);
    this.rateLimit = new RateLimit(parts.clock(), app.callsPerWindow());
    this.parts = parts;
    this.player = new FaultPlayer(parts, this::errorList);
  }

  Handler to(Endpoint endpoint) {
    return (request, response) -> {
      var call = new Call(request);
      RateLimit.Allowance allowance = rateLimit.take();
      var exchange =
          new Exchange(call, allowance, watcher -> carryOut(call, allowance, endpoint, watcher));
      Optional<Struck<RequestRule>> struck = parts.faults().strike(Operations.asked(call));
      if (struck.isPresent()) {
        player.play(struck.get(), exchange, response);
      } else {
        answerAsUsual(exchange, response);
      }
    };
  }

  private void answerAsUsual(Exchange exchange, ServerResponse response) {
    Outcome outcome = exchange.carryOut(_ -> {});
    parts.ledger().append(exchange.entry(outcome, outcome.status(), null));
    Answering.usual(response, outcome, exchange.allowance());
  }

  private Outcome carryOut(
      Call call, RateLimit.Allowance allowance, Endpoint endpoint, Consumer<Change> watcher) {
    var changes = new ArrayList<Change>();
    try {
      admit(call, allowance);
      Consumer<Change> noted = changes::add;
      Fields body = parts.desk().watched(noted.andThen(watcher), () -> endpoint.answer(call));
      return new Outcome(200, body, true, changes);
    } catch (Refusal refusal) {
      return new Outcome(refusal.status(), errorList(refusal), false, changes);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "An endpoint failed", e);
      var failure = new Refusal(500, "server_error", "Internal Server Error");
      return new Outcome(500, errorList(failure), false, changes);
    }
  }

  private void admit(Call call, RateLimit.Allowance allowance) {
    if (!allowance.granted()) {
      throw new Refusal(429, "rate_limit_exceeded", "Exceeded rate limit of " + allowance.limit());
    }
    byte[] given = call.head().authorization().getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(credentials, given)) {
      throw new Refusal(401, "unauthorized", "Access Token Invalid");
    }
    String version = call.head().version();
    if (!version.isEmpty() && !version.equals("2.16")) {
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
        .with("request_id", parts.ids().nextUuid().toString())
        .with("errors", List.of(error));
  }

  @Override
  public void close() {
    player.close();
  }
}
