package com.nexora.chat.twin.control;

import com.nexora.chat.twin.conversation.AttributeCatalog;
import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.fault.Faults;
import com.nexora.chat.twin.ledger.Ledger;
import com.nexora.chat.twin.payload.CustomerRequest;
import com.nexora.chat.twin.payload.TeammateRequest;
import com.nexora.chat.twin.webhook.Webhooks;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.Json;
import com.nexora.chat.twin.wire.LedgerJson;
import com.nexora.chat.twin.workspace.Workspace;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;

/// What people do in Intercom's own screens, for the pages and for scripted stories. Not part of
/// Intercom: no token, and every path begins with `/twin`.
public final class ControlApi implements HttpService {

  private static final int MOST_LINES = 10_000;

  private final Workspace workspace;
  private final AttributeCatalog attributes;
  private final Desk desk;
  private final ConversationPage page;
  private final CustomerDesk customers;
  private final TeammateDesk teammates;
  private final EventStream events;
  private final Ledger ledger;
  private final Webhooks webhooks;
  private final FaultDesk faults;

  /// What the control API shows and sets off.
  public record Parts(EventStream events, Ledger ledger, Webhooks webhooks, Faults faults) {}

  public ControlApi(Workspace workspace, AttributeCatalog attributes, Desk desk, Parts parts) {
    this.workspace = workspace;
    this.attributes = attributes;
    this.desk = desk;
    this.page = new ConversationPage(workspace.people());
    this.customers = new CustomerDesk(desk, workspace.people());
    this.teammates = new TeammateDesk(desk, workspace.people());
    this.events = parts.events();
    this.ledger = parts.ledger();
    this.webhooks = parts.webhooks();
    this.faults = new FaultDesk(parts.faults(), parts.webhooks());
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .get("/workspace", json(_ -> Directory.of(workspace, attributes)))
        .get("/conversations", json(this::conversations))
        .post("/conversations", json(this::start))
        .get("/conversations/{id}", json(this::conversation))
        .post("/conversations/{id}/messages", json(this::write))
        .post("/conversations/{id}/teammate", json(this::act))
        .get("/events", events::stream)
        .get("/ledger", json(this::ledger))
        .post("/ping", json(_ -> ping()))
        .get("/faults", json(_ -> faults.list()))
        .post("/faults", json(request -> faults.add(body(request, Map.class))))
        .delete("/faults", json(_ -> faults.clear()))
        .delete("/faults/{id}", json(request -> faults.lift(id(request))))
        .post("/webhooks/pause", json(request -> faults.pause(body(request, Map.class))))
        .post("/webhooks/resume", json(_ -> faults.resume()))
        .post("/webhooks/redeliver", json(r -> faults.redeliver(number(r, "since", 0))))
        .any("/*", json(_ -> notThere()));
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

  /// Most recently changed first; `contact_id` narrows it to one customer.
  private Fields conversations(ServerRequest request) {
    String contactId = request.query().first("contact_id").orElse("");
    var rows = desk.all().stream()
        .filter(c -> contactId.isEmpty() || c.contact().id().equals(contactId))
        .sorted(Comparator.comparing(Conversation::updatedAt).reversed())
        .map(isForCustomer(request) ? page::forCustomer : page::row)
        .toList();
    return Fields.empty().with("conversations", rows);
  }

  private Fields conversation(ServerRequest request) {
    Conversation conversation = desk.find(id(request));
    return isForCustomer(request) ? page.forCustomer(conversation) : page.forTeammate(conversation);
  }

  private static boolean isForCustomer(ServerRequest request) {
    return request.query().first("as").orElse("").equals("customer");
  }

  private Fields start(ServerRequest request) {
    return page.forCustomer(customers.start(body(request, CustomerRequest.class)));
  }

  private Fields write(ServerRequest request) {
    return page.forCustomer(customers.write(id(request), body(request, CustomerRequest.class)));
  }

  private Fields act(ServerRequest request) {
    return page.forTeammate(teammates.act(id(request), body(request, TeammateRequest.class)));
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

  private Fields ping() {
    webhooks.ping();
    return Fields.empty().with("sent", true);
  }

  private static Fields notThere() {
    throw Refusal.notFound();
  }
}
