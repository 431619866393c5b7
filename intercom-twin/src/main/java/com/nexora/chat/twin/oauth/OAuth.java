package com.nexora.chat.twin.oauth;

import com.nexora.chat.twin.app.App;
import com.nexora.chat.twin.app.Grant;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.ledger.Ledger;
import com.nexora.chat.twin.ledger.LedgerEntry;
import com.nexora.chat.twin.site.DeveloperHub;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.Json;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Intercom documentation, "Setting up OAuth" and "Installing your App". There is no scope, no
/// refresh token and no lifetime; `state` is passed through, and an installation from the App Store
/// has none.
public final class OAuth implements HttpService {

  private static final HeaderName POLICY = HeaderNames.create("Content-Security-Policy");

  /// A browser holds the redirect after a posted form to the policy of the page it came from.
  private static final String FORMS_LEAVE =
      "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action http: https:";

  private final DeveloperHub hub;
  private final Ledger ledger;

  public OAuth(DeveloperHub hub, Ledger ledger) {
    this.hub = hub;
    this.ledger = ledger;
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .get("/oauth", this::ask)
        .post("/oauth", this::consent)
        .get("/appstore/redirect", this::back)
        .get("/appstore/{id}", this::store)
        .post("/auth/eagle/token", this::exchange)
        .post("/auth/uninstall", this::uninstall);
  }

  private void ask(ServerRequest request, ServerResponse response) {
    Optional<App> app = hub.app(request.query().first("client_id").orElse(""));
    if (app.isEmpty()) {
      page(response, 404, ConsentPage.say("No such app", "The client id is not known."));
      return;
    }
    String redirect = request.query().first("redirect_uri").orElse(first(app.get()));
    if (!app.get().urls().redirects().contains(redirect)) {
      page(response, 400, ConsentPage.say("Not allowed", "The redirect is not registered."));
      return;
    }
    String state = request.query().first("state").orElse(null);
    page(response, 200, ConsentPage.ask(app.get(), hub.sites(), redirect, state));
  }

  private static String first(App app) {
    List<String> redirects = app.urls().redirects();
    return redirects.isEmpty() ? "" : redirects.getFirst();
  }

  private void consent(ServerRequest request, ServerResponse response) {
    Form form = Form.of(request);
    Optional<App> app = hub.app(form.text("client_id"));
    String redirect = form.text("redirect_uri");
    String[] who = form.text("who").split(":", -1);
    boolean known = app.isPresent() && app.get().urls().redirects().contains(redirect);
    if (!known || who.length != 2) {
      page(response, 400, ConsentPage.say("Not allowed", "Something is missing."));
      return;
    }
    String code = hub.consent(app.get(), who[0], who[1], redirect);
    String state = form.given("state");
    response
        .status(Status.FOUND_302)
        .header(HeaderNames.LOCATION, location(redirect, code, state))
        .send();
  }

  private static String location(String redirect, String code, @Nullable String state) {
    String joined = redirect + (redirect.contains("?") ? "&" : "?") + "code=" + encoded(code);
    return state == null ? joined : joined + "&state=" + encoded(state);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void store(ServerRequest request, ServerResponse response) {
    Optional<App> app = hub.app(request.path().pathParameters().get("id"));
    if (app.isPresent()) {
      page(response, 200, ConsentPage.store(app.get()));
    } else {
      page(response, 404, ConsentPage.say("No such app", "It is not in this store."));
    }
  }

  /// Where an app sends the admin after an installation from the store.
  private void back(ServerRequest request, ServerResponse response) {
    boolean installed = request.query().first("install_success").orElse("").equals("true");
    String words = request.query().first("error_message").orElse("The app is in your workspace.");
    String title = installed ? "Installed" : "Not installed";
    page(response, 200, ConsentPage.say(title, words));
  }

  private void exchange(ServerRequest request, ServerResponse response) {
    answer(request, response, () -> {
      Form form = Form.of(request);
      Grant grant = hub.exchange(
              form.text("code"),
              form.text("client_id"),
              form.text("client_secret"),
              form.given("redirect_uri"))
          .orElseThrow(() -> new Refusal(401, "unauthorized", "Unauthorized Code"));
      return Fields.empty()
          .with("token_type", "Bearer")
          .with("token", grant.token())
          .with("access_token", grant.token());
    });
  }

  private void uninstall(ServerRequest request, ServerResponse response) {
    answer(request, response, () -> {
      String bearer = request.headers().first(HeaderNames.AUTHORIZATION).orElse("");
      if (!hub.revoke(bearer.replaceFirst("^Bearer ", ""))) {
        throw new Refusal(401, "unauthorized", "Access Token Invalid");
      }
      return Fields.empty();
    });
  }

  private void answer(ServerRequest request, ServerResponse response, Supplier<Fields> work) {
    try {
      Fields done = work.get();
      send(request, response, 200, done);
    } catch (Refusal refusal) {
      var error = Fields.empty().with("code", refusal.code()).with("message", refusal.getMessage());
      send(
          request,
          response,
          refusal.status(),
          Fields.ofType("error.list")
              .with("request_id", UUID.randomUUID().toString())
              .with("errors", List.of(error)));
    }
  }

  /// What was sent holds a secret, so the ledger keeps none of it.
  private void send(ServerRequest request, ServerResponse response, int status, Fields body) {
    String method = request.prologue().method().text();
    ledger.append(new LedgerEntry.Request(
        method, request.path().rawPath(), "", status, status == 200, List.of(), null));
    response
        .status(Status.create(status))
        .header(HeaderNames.CONTENT_TYPE, "application/json; charset=utf-8")
        .header(HeaderNames.CACHE_CONTROL, "no-store")
        .send(Json.bytes(body));
  }

  private static void page(ServerResponse response, int status, String html) {
    response
        .status(Status.create(status))
        .header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8")
        .header(HeaderNames.CACHE_CONTROL, "no-store")
        .header(POLICY, FORMS_LEAVE)
        .send(html.getBytes(StandardCharsets.UTF_8));
  }
}
