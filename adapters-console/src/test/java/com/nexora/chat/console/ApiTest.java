package com.nexora.chat.console;

import static com.nexora.chat.console.TestConsole.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.OpenObligation;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.Round;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.application.testing.Turns;
import com.nexora.chat.console.web.Operation;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Outcome;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A program of Acme's. Whatever it gets is held against the description.
class ApiTest {

  private static final String BASE = "/api/v1/workspaces/acme";

  private final TestConsole console = new TestConsole();
  private final DescribedApi api = new DescribedApi(console.browser());
  private final Browsing owner = program(Role.OWNER);
  private final Browsing editor = program(Role.EDITOR);
  private final Browsing viewer = program(Role.VIEWER);

  private Browsing program(Role role) {
    console.account(role.label(), ACME, role);
    return console.program(role.label());
  }

  @AfterEach
  void close() {
    console.close();
  }

  private void turn(String conversation) {
    var store = console.memory.store();
    store.inbox().accept(ACME, Deliveries.message(new ConversationId(conversation), conversation));
    Claim claim = store.queue().claim(Duration.ofMinutes(1), Round.START).orElseThrow();
    DecidedTurn turn =
        Turns.ofEveryAction(claim, Set.of(new PartId(conversation)), new Outcome.Answered());
    store.turns().decide(ACME, claim, turn);
    console.memory.promises().make(ACME, claim, Turns.promise());
    for (PlannedAction action : turn.actions()) {
      turn = turn.with(action.sent());
    }
    store.turns().move(ACME, claim, turn.actions());
    store.turns().finish(ACME, claim, turn, new Handback.Done());
    console.memory.letPass(Duration.ofSeconds(1));
  }

  private static List<JsonObject> list(JsonObject answer, String name) {
    return answer.getJsonArray(name).stream().map(JsonValue::asJsonObject).toList();
  }

  @Test
  void every_operation_answers_as_it_is_described() {
    for (int i = 0; i < 51; i++) {
      turn("20" + i);
    }
    assertEquals(1, console.memory.figures().count(ACME, 10));
    console.oversight.owes(
        ACME, new ConversationId("201"), Duration.ofMinutes(7), OpenObligation.State.SET_ASIDE);
    console.oversight.owes(
        ACME, new ConversationId("202"), Duration.ofMinutes(1), OpenObligation.State.UNDER_WAY);

    assertEquals(2, api.get(viewer, BASE + "/live").getInt("open"));
    List<JsonObject> owed = list(api.get(viewer, BASE + "/obligations"), "obligations");
    assertEquals(
        List.of("set-aside", "under-way"),
        owed.stream().map(one -> one.getString("state")).toList());
    assertEquals(420, owed.getFirst().getInt("ageSeconds"));
    assertFalse(list(api.get(viewer, BASE + "/queue"), "promises").isEmpty());
    assertEquals(
        List.of("conversation/201"),
        list(api.get(viewer, BASE + "/dead-letters"), "deadLetters").stream()
            .map(letter -> letter.getString("id"))
            .toList());
    conversations();
    JsonObject figures = api.get(viewer, BASE + "/figures?days=7");
    assertEquals(
        51, figures.getJsonObject("total").getJsonObject("conversations").getInt(""));
    assertEquals(
        51,
        list(figures, "days")
            .getFirst()
            .getJsonObject("counts")
            .getJsonObject("conversations")
            .getInt(""));

    String letter = "{\"conversation\":\"201\"}";
    String requeue = BASE + "/dead-letters/requeue";
    assertTrue(api.post(editor, requeue, letter).getBoolean("requeued"));
    assertFalse(api.post(editor, requeue, letter).getBoolean("requeued")); // C-14
    stopAndGo();
    configuration();
    assertEquals(
        List.of("publish", "go", "halt", "requeue").size(),
        list(api.get(owner, BASE + "/audit"), "entries").stream()
            .filter(entry -> entry.getString("who").equals("token editor"))
            .count());
    api.get(viewer, "/api/openapi.json");

    Set<String> described = Console.routes(console.use).stream()
        .flatMap(route -> route.operation().stream())
        .map(Operation::id)
        .collect(Collectors.toSet());
    assertEquals(described, api.succeeded());
  }

  private void conversations() {
    JsonObject first = api.get(viewer, BASE + "/conversations");
    assertEquals(50, list(first, "conversations").size());
    JsonObject second = api.get(viewer, BASE + "/conversations?after=" + first.getString("next"));
    assertEquals(
        List.of("200"),
        list(second, "conversations").stream()
            .map(line -> line.getString("conversation"))
            .toList());
    assertFalse(second.containsKey("next"));
    JsonObject one = api.get(viewer, BASE + "/conversations/201");
    assertEquals("answered", list(one, "turns").getFirst().getString("outcome"));
    assertEquals("answered", list(one, "messages").getFirst().getString("outcome"));
    assertFalse(list(list(one, "turns").getFirst(), "actions").isEmpty());
  }

  private void stopAndGo() { // C-18
    assertEquals(
        0, api.post(editor, BASE + "/stop", "{\"because\":\"it invents\"}").getInt("underWay"));
    JsonObject stopped = api.get(viewer, BASE + "/live");
    assertEquals("it invents", stopped.getJsonObject("stop").getString("because"));
    assertEquals("token editor", stopped.getJsonObject("stop").getString("by"));
    assertTrue(api.post(editor, BASE + "/go", "{\"because\":\"mended\"}").getBoolean("changed"));
    assertFalse(api.get(viewer, BASE + "/live").getBoolean("stopped"));
  }

  private void configuration() {
    String here = BASE + "/configuration";
    assertEquals("name: Acme", api.get(viewer, here).getString("document"));
    assertEquals(0, api.get(viewer, here).getInt("live"));
    JsonObject checked = api.post(editor, here + "/check", "{\"document\":\"doubtful\"}");
    assertEquals("line 1: it is doubtful.", checked.getJsonArray("warnings").getString(0));
    assertTrue(checked.getBoolean("compared"));
    JsonObject published = api.post(
        editor, here + "/publish", "{\"document\":\"one\",\"basedOn\":0,\"note\":\"why\"}");
    assertTrue(published.getBoolean("published"));
    assertEquals("token editor", published.getJsonObject("version").getString("author"));
    JsonObject same = api.post(editor, here + "/publish", "{\"document\":\"one\",\"basedOn\":1}");
    assertFalse(same.getBoolean("published"));
    assertEquals("one", api.get(viewer, here).getString("document"));
    assertEquals(
        "why", list(api.get(viewer, here + "/versions"), "versions").getFirst().getString("note"));
    assertEquals("one", api.get(viewer, here + "/versions/1").getString("document"));
  }

  @Test
  void what_cannot_be_is_a_problem_that_says_what_to_do() { // C-13
    String publish = BASE + "/configuration/publish";
    refused("POST", publish, "{\"document\":\"this is wrong\",\"basedOn\":0}", 422, "Mend");
    assertEquals(
        "line 1: it is wrong.",
        api.asks(editor, "POST", publish, "{\"document\":\"wrong\",\"basedOn\":0}", 422)
            .getJsonArray("mistakes")
            .getString(0));
    api.post(editor, publish, "{\"document\":\"one\",\"basedOn\":0}");
    refused("POST", publish, "{\"document\":\"two\",\"basedOn\":0}", 409, "basedOn 1");
    refused("POST", publish, "{\"document\":\"two\"}", 400, "Send document, and basedOn");
    refused("POST", publish, "{\"document\":\"two\",\"basedOn\":\"x\"}", 400, "basedOn");
    String longest = "{\"basedOn\":0,\"document\":\"" + "x".repeat(200_000) + "\"}";
    refused("POST", publish, longest, 400, "at most");
    refused(
        "POST",
        BASE + "/configuration/check",
        "{\"document\":\"" + "x".repeat(200_000) + "\"}",
        400,
        "at most");
    assertFalse(api.post(editor, BASE + "/configuration/check", "{\"document\":\"broken\"}")
        .getBoolean("compared"));
    refused("POST", BASE + "/stop", "{\"because\":\" \"}", 400, "1 to 500");
    refused("POST", BASE + "/go", "{\"because\":\"" + "x".repeat(501) + "\"}", 400, "1 to 500");
    refused("POST", BASE + "/dead-letters/requeue", "{\"conversation\":\"\"}", 400, "set aside");
    refused("GET", BASE + "/conversations/9999", "", 404, "openapi.json");
    refused("GET", BASE + "/conversations?after=x", "", 400, "next");
    refused("GET", BASE + "/configuration/versions/9", "", 404, "openapi.json");
    refused("GET", BASE + "/configuration/versions/x", "", 404, "openapi.json");
    refused("GET", BASE + "/figures?from=yesterday", "", 400, "2026-03-31");
    refused("GET", BASE + "/figures?days=9999", "", 400, "366");
    refused("GET", BASE + "/figures?days=x", "", 400, "number");
    assertTrue(api.asks(owner, "GET", BASE + "/audit?after=x", "", 400)
        .getString("detail")
        .contains("next"));
    assertFalse(console.memory.halts().of(ACME).isPresent());
  }

  private void refused(String method, String path, String body, int status, String told) {
    JsonObject problem = api.asks(editor, method, path, body, status);
    assertEquals(status, problem.getInt("status"));
    assertTrue(problem.getString("detail").contains(told), problem.toString());
  }

  @Test
  void a_token_that_was_revoked_or_has_ended_opens_nothing() { // C-03
    api.get(viewer, BASE + "/live");
    assertTrue(console.tokens.revoke(ACME, "viewer", "olga"));
    JsonObject problem = api.asks(viewer, "GET", BASE + "/live", "", 401);
    assertTrue(problem.getString("detail").contains("page People"), problem.toString());
    api.get(editor, BASE + "/live");
    console.memory.letPass(Duration.ofDays(30));
    api.asks(editor, "GET", BASE + "/live", "", 401);
    for (String word : List.of("", "Basic b2xnYTpvbGdh", "Bearer ", "Bearer nxt_guessed")) {
      assertEquals(
          401,
          viewer
              .send(
                  HttpRequest.newBuilder(console.url(BASE + "/live")).header("Authorization", word))
              .statusCode(),
          word);
    }
  }

  @Test
  void every_route_for_programs_is_described_and_everything_described_is_a_route() {
    Set<String> routes = new TreeSet<>();
    for (Route route : Console.routes(console.use)) {
      assertEquals(route.path().startsWith("/api/"), route.operation().isPresent(), route.path());
      if (route.operation().isPresent()) {
        routes.add(route.method().text().toLowerCase(Locale.ROOT) + " " + route.path());
      }
    }
    Set<String> described = new TreeSet<>();
    Set<String> ids = new TreeSet<>();
    api.description()
        .getJsonObject("paths")
        .forEach((path, methods) -> methods.asJsonObject().forEach((method, operation) -> {
          described.add(method + " " + path);
          assertTrue(ids.add(operation.asJsonObject().getString("operationId")), path);
          Set<String> inPath = Pattern.compile("\\{([a-z]+)}")
              .matcher(path)
              .results()
              .map(found -> found.group(1))
              .collect(Collectors.toSet());
          assertEquals(
              inPath,
              list(operation.asJsonObject(), "parameters").stream()
                  .filter(parameter -> parameter.getString("in").equals("path"))
                  .map(parameter -> parameter.getString("name"))
                  .collect(Collectors.toSet()));
        }));
    assertEquals(routes, described);
    assertEquals("3.1.0", api.description().getString("openapi"));
  }

  @Test
  void the_description_says_nothing_of_any_workspace_and_what_is_not_there_is_a_problem() {
    turn("2001");
    assertFalse(api.description().toString().contains("acme"));
    assertEquals(404, viewer.asks("GET", "/api/v1/nothing", "").statusCode());
    assertEquals(
        "application/problem+json",
        viewer.asks("GET", "/api", "").headers().firstValue("Content-Type").orElse("none"));
    assertEquals(401, console.browser().asks("GET", BASE + "/live", "").statusCode());
  }

  @Test
  void what_a_program_does_is_written_down_under_its_name() {
    api.post(editor, BASE + "/stop", "{\"because\":\"a drill\"}");
    assertEquals(
        "token editor",
        console.audit.newest(ACME, Long.MAX_VALUE, 1).stream()
            .map(AuditLog.Entry::act)
            .map(AuditLog.Act::who)
            .findFirst()
            .orElseThrow());
  }
}
