package com.nexora.chat.twin.control;

import com.nexora.chat.twin.clock.MovableClock;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.fault.Faults;
import com.nexora.chat.twin.ledger.Ledger;
import com.nexora.chat.twin.payload.TeammateRequest;
import com.nexora.chat.twin.site.AppCalls;
import com.nexora.chat.twin.site.DeveloperHub;
import com.nexora.chat.twin.site.Site;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.Json;
import com.nexora.chat.twin.wire.LedgerJson;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What people do in Intercom's own screens, for the pages and for scripted stories. Not part of
/// Intercom: no token, and every path begins with `/twin`. `?workspace=` names another workspace
/// than the first.
public final class ControlApi implements HttpService {

  private static final int MOST_LINES = 10_000;

  private final Map<String, Screens> screens = new LinkedHashMap<>();
  private final DeveloperHub hub;
  private final EventStream events;
  private final Ledger ledger;
  private final FaultDesk faults;
  private final HubDesk apps;
  private final CanvasDesk canvas;
  private final ClockDesk clock;

  /// What the control API shows and sets off.
  public record Parts(
      EventStream events, Ledger ledger, Faults faults, AppCalls calls, MovableClock clock) {}

  public ControlApi(DeveloperHub hub, Parts parts) {
    this.hub = hub;
    hub.sites().forEach(site -> screens.put(site.id(), new Screens(site)));
    this.events = parts.events();
    this.ledger = parts.ledger();
    this.faults = new FaultDesk(parts.faults(), hub);
    this.apps = new HubDesk(hub);
    this.canvas = new CanvasDesk(hub, parts.calls());
    this.clock =
        new ClockDesk(parts.clock(), ZoneId.of(hub.main().workspace().app().timezone()));
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .get("/workspace", here((screen, _) -> screen.directory()))
        .get(
            "/conversations",
            here((screen, request) -> screen.conversations(
                request.query().first("contact_id").orElse(""), isForCustomer(request))))
        .post("/conversations", here((screen, request) -> screen.start(Body.of(request))))
        .get(
            "/conversations/{id}",
            here((screen, request) -> screen.conversation(id(request), isForCustomer(request))))
        .post("/conversations/{id}/messages", about(Screens::write))
        .post("/conversations/{id}/rating", about(Screens::rate))
        .post("/conversations/{id}/operator", about(Screens::operator))
        .post("/conversations/{id}/handle", about(Screens::handle))
        .post(
            "/conversations/{id}/teammate",
            here(
                (screen, request) -> screen.act(id(request), body(request, TeammateRequest.class))))
        .post(
            "/conversations/{id}/canvas",
            inSite((site, request) ->
                canvas.initialize(site, id(request), Body.of(request).needed("admin_id"))))
        .post(
            "/conversations/{id}/canvas/submit",
            inSite((site, request) -> canvas.submit(site, id(request), Body.of(request))))
        .get("/clock", json(_ -> clock.show()))
        .post("/clock", json(request -> clock.pass(Body.of(request))))
        .get("/events", events::stream)
        .get("/ledger", json(this::ledger));
    settings(rules);
    hub(rules);
    rules.any("/*", json(_ -> notThere()));
  }

  private void settings(HttpRules rules) {
    rules
        .post("/contacts", inSite((site, r) -> SettingsDesk.newContact(site, Body.of(r))))
        .post("/contacts/{id}", inSite((site, r) -> SettingsDesk.contact(site, id(r), Body.of(r))))
        .post("/admins/{id}", inSite((site, r) -> SettingsDesk.teammate(site, id(r), Body.of(r))))
        .delete("/teams/{id}", inSite((site, r) -> SettingsDesk.removeTeam(site, id(r))))
        .put("/articles/{id}", inSite((site, r) -> SettingsDesk.article(site, id(r), Body.of(r))))
        .delete("/articles/{id}", inSite((site, r) -> SettingsDesk.removeArticle(site, id(r))))
        .post(
            "/conversation_attributes",
            inSite((site, r) -> SettingsDesk.attribute(site, Body.of(r))))
        .put(
            "/lists/{list}",
            inSite((site, r) -> SettingsDesk.put(site, list(r), Body.of(r).fields())))
        .delete(
            "/lists/{list}/{id}", inSite((site, r) -> SettingsDesk.remove(site, list(r), id(r))));
  }

  private void hub(HttpRules rules) {
    rules
        .get("/apps", json(_ -> apps.apps()))
        .post("/apps", inSite((site, r) -> apps.add(site, Body.of(r))))
        .post("/apps/{id}/uninstall", inSite((site, r) -> apps.uninstall(site, id(r))))
        .post("/tokens", inSite((site, r) -> apps.tokens(site, Body.of(r))))
        .post("/ping", inSite((site, _) -> ping(site)))
        .get("/faults", json(_ -> faults.list()))
        .post("/faults", json(request -> faults.add(body(request, Map.class))))
        .delete("/faults", json(_ -> faults.clear()))
        .delete("/faults/{id}", json(request -> faults.lift(id(request))))
        .get("/webhooks", inSite((site, _) -> apps.webhooks(site)))
        .post("/webhooks/url", inSite((site, r) -> apps.endpoint(site, Body.of(r))))
        .post("/webhooks/live", inSite((site, r) -> apps.setLive(site, Body.of(r))))
        .post("/webhooks/pause", json(request -> faults.pause(body(request, Map.class))))
        .post("/webhooks/resume", json(_ -> faults.resume()))
        .post("/webhooks/redeliver", json(r -> faults.redeliver(number(r, "since", 0))));
  }

  /// What a screen does with a conversation and a body.
  private interface Deed {
    Fields on(Screens screen, String id, Body body);
  }

  private Handler about(Deed deed) {
    return here((screen, request) -> deed.on(screen, id(request), Body.of(request)));
  }

  private Handler inSite(BiFunction<Site, ServerRequest, Fields> endpoint) {
    return here((screen, request) -> endpoint.apply(screen.site(), request));
  }

  private Handler here(BiFunction<Screens, ServerRequest, Fields> endpoint) {
    return json(request -> endpoint.apply(screen(request), request));
  }

  private Screens screen(ServerRequest request) {
    String workspace = request.query().first("workspace").orElse(hub.main().id());
    Screens screen = screens.get(workspace);
    if (screen == null) {
      throw new Refusal(404, "not_found", "There is no workspace " + workspace);
    }
    return screen;
  }

  private static Handler json(Function<ServerRequest, Fields> endpoint) {
    return (request, response) -> {
      try {
        send(response, 200, endpoint.apply(request));
      } catch (Refusal refusal) {
        var error =
            Fields.empty().with("code", refusal.code()).with("message", refusal.getMessage());
        send(response, refusal.status(), Fields.empty().with("error", error));
      }
    };
  }

  private static void send(ServerResponse response, int status, Fields body) {
    response.status(Status.create(status));
    response.header(HeaderNames.CONTENT_TYPE, "application/json; charset=utf-8");
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    response.send(Json.bytes(body));
  }

  private static <T> T body(ServerRequest request, Class<T> type) {
    byte[] content =
        request.content().hasEntity() ? request.content().as(byte[].class) : new byte[0];
    try {
      return Json.read(content, type);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "bad_request", "a JSON object is expected");
    }
  }

  private static String id(ServerRequest request) {
    return request.path().pathParameters().get("id");
  }

  private static String list(ServerRequest request) {
    return request.path().pathParameters().get("list");
  }

  private static boolean isForCustomer(ServerRequest request) {
    return request.query().first("as").orElse("").equals("customer");
  }

  /// In order; `newest` tells whether there is more to ask for.
  private Fields ledger(ServerRequest request) {
    String kind = request.query().first("kind").orElse("");
    var lines = ledger.after(
        number(request, "after", 0),
        (int) Math.min(MOST_LINES, number(request, "limit", MOST_LINES)),
        entry -> kind.isEmpty() || kind.equals(entry.kind()));
    return Fields.empty()
        .with("newest", ledger.newest())
        .with("entries", lines.stream().map(LedgerJson::of).toList());
  }

  private static long number(ServerRequest request, String name, long otherwise) {
    String value = request.query().first(name).orElse(Long.toString(otherwise));
    if (!value.matches("\\d{1,18}")) {
      throw Refusal.invalid(name, name + " is a number, as the ledger's lines have one");
    }
    return Long.parseLong(value);
  }

  private static Fields ping(Site site) {
    site.outlets().ping();
    return Fields.empty().with("sent", true);
  }

  private static Fields notThere() {
    throw Refusal.notFound();
  }
}
