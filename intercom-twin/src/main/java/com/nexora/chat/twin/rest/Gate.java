package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.app.Grant;
import com.nexora.chat.twin.app.Grants;
import com.nexora.chat.twin.app.Grants.Standing;
import com.nexora.chat.twin.conversation.Change;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.fault.Faults.Struck;
import com.nexora.chat.twin.fault.RequestRule;
import com.nexora.chat.twin.wire.Fields;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What every call passes on its way to an endpoint: fault script, rate limit, bearer token,
/// version; and on its way back: error list, rate-limit headers, ledger.
final class Gate implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Gate.class.getName());
  private static final String VERSION = "2.16";

  private final Grants grants;
  private final RateLimits rateLimits;
  private final IntercomApi.Parts parts;
  private final Sites sites;

  Gate(Grants grants, Sites sites, IntercomApi.Parts parts, int callsPerWindow) {
    this.grants = grants;
    this.sites = sites;
    this.rateLimits = new RateLimits(parts.clock(), callsPerWindow);
    this.parts = parts;
  }

  /// @param region the host the call came to; empty for the one that serves all
  Handler to(Routes.Route route, String region) {
    return (request, response) -> {
      var call = new Call(request);
      RateLimit.Allowance allowance =
          good(call).map(rateLimits::take).orElseGet(rateLimits::takeUnknown);
      var exchange = new Exchange(
          call, allowance, watcher -> carryOut(call, allowance, route, region, watcher));
      Optional<Struck<RequestRule>> struck = parts.faults().strike(Operations.asked(call));
      if (struck.isPresent()) {
        sites.player(good(call).orElse(null)).play(struck.get(), exchange, response);
      } else {
        answerAsUsual(exchange, response);
      }
    };
  }

  private Optional<Grant> good(Call call) {
    return grants
        .find(call.token())
        .filter(held -> held.standing() == Standing.GOOD)
        .map(Grants.Held::grant);
  }

  private void answerAsUsual(Exchange exchange, ServerResponse response) {
    Outcome outcome = exchange.carryOut(_ -> {});
    parts.ledger().append(exchange.entry(outcome, outcome.status(), null));
    Answering.usual(response, outcome, exchange.allowance());
  }

  private Outcome carryOut(
      Call call,
      RateLimit.Allowance allowance,
      Routes.Route route,
      String region,
      Consumer<Change> watcher) {
    var changes = new ArrayList<Change>();
    try {
      Grant grant = admit(call, allowance);
      SiteApi site = sites.of(grant);
      site.refuseOtherRegion(region, route);
      Consumer<Change> noted = changes::add;
      Fields body = site.desk()
          .watched(noted.andThen(watcher), () -> site.routes().at(route).answer(call.by(grant)));
      return Outcome.done(body, changes);
    } catch (Refusal refusal) {
      Fields list = parts.errorList(refusal);
      return new Outcome(refusal.status(), list, false, changes, refusal.link());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "An endpoint failed", e);
      var failure = new Refusal(500, "server_error", "Internal Server Error");
      return new Outcome(500, parts.errorList(failure), false, changes, null);
    }
  }

  private Grant admit(Call call, RateLimit.Allowance allowance) {
    if (!allowance.granted()) {
      throw new Refusal(429, "rate_limit_exceeded", "Exceeded rate limit of " + allowance.limit());
    }
    boolean bearer = call.head().authorization().startsWith("Bearer ");
    Grants.Held held = grants
        .find(call.token())
        .filter(_ -> bearer)
        .orElseThrow(() -> new Refusal(401, "unauthorized", "Access Token Invalid"));
    if (held.standing() != Standing.GOOD) {
      String code = held.standing().name().toLowerCase(Locale.ROOT);
      throw new Refusal(401, code, "Access Token " + code.substring("token_".length()));
    }
    String version = call.head().version();
    if (!version.isEmpty() && !version.equals(VERSION)) {
      throw new Refusal(
          400, "intercom_version_invalid", "The requested version could not be found");
    }
    return held.grant();
  }

  @Override
  public void close() {
    sites.close();
  }

  static List<Routes.Route> every(Sites sites) {
    return List.copyOf(sites.any().routes().all());
  }
}
