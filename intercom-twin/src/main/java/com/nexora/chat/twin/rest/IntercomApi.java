package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.app.Grants;
import com.nexora.chat.twin.conversation.Ids;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.fault.Faults;
import com.nexora.chat.twin.ledger.Ledger;
import com.nexora.chat.twin.wire.Fields;
import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.time.InstantSource;
import java.util.List;

/// The part of REST API 2.16 that a conversational app uses, at Intercom's own paths.
public final class IntercomApi implements AutoCloseable {

  private final Gate gate;
  private final Sites sites;

  /// What the API works with.
  public record Parts(InstantSource clock, Ids ids, Ledger ledger, Faults faults) {

    /// API 2.16, schema `error`.
    Fields errorList(Refusal refusal) {
      var error = Fields.empty().with("code", refusal.code()).with("message", refusal.getMessage());
      if (refusal.field() != null) {
        error.with("field", refusal.field());
      }
      return Fields.ofType("error.list")
          .with("request_id", ids.nextUuid().toString())
          .with("errors", List.of(error));
    }
  }

  public IntercomApi(Grants grants, List<SiteApi> sites, Parts parts, int callsPerWindow) {
    this.sites = new Sites(sites);
    this.gate = new Gate(grants, this.sites, parts, callsPerWindow);
  }

  /// The API as one host serves it.
  ///
  /// @param region `US`, `EU` or `AU`; empty for the host that serves every region
  public HttpService on(String region) {
    return rules -> route(rules, region);
  }

  private void route(HttpRules rules, String region) {
    for (Routes.Route route : Gate.every(sites)) {
      Handler handler = gate.to(route, region);
      if (route.equals(SiteApi.ANYTHING_ELSE)) {
        rules.any(route.pattern(), handler);
      } else {
        rules.route(Method.create(route.method()), route.pattern(), handler);
      }
    }
  }

  /// Answers that are still held back are given up.
  @Override
  public void close() {
    gate.close();
  }
}
