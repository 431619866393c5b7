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
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Outcome;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the pages show and do. Olga owns the workspace.
class PagesTest {

  private final TestConsole console = new TestConsole();

  @BeforeEach
  void open() {
    console.account("olga", ACME, Role.OWNER);
  }

  @AfterEach
  void close() {
    console.close();
  }

  private void turn(String conversation, String question) {
    var store = console.memory.store();
    store.inbox().accept(ACME, Deliveries.message(new ConversationId(conversation), conversation));
    Claim claim = store.queue().claim(Duration.ofMinutes(1), Round.START).orElseThrow();
    DecidedTurn example =
        Turns.ofEveryAction(claim, Set.of(new PartId(conversation)), new Outcome.Answered());
    DecidedTurn turn = new DecidedTurn(
        example.epoch(),
        Optional.empty(),
        question,
        example.settles(),
        example.outcome(),
        example.actions(),
        example.record());
    store.turns().decide(ACME, claim, turn);
    for (PlannedAction action : turn.actions()) {
      turn = turn.with(action.sent());
    }
    store.turns().finish(ACME, claim, turn, new Handback.Done());
    console.memory.letPass(Duration.ofSeconds(1));
  }

  @Test
  void who_has_one_workspace_comes_right_into_it() {
    Browsing olga = console.signedIn("olga");
    HttpResponse<String> home = olga.get("/console", 303);
    assertEquals("/console/w/acme", home.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void conversations_are_listed_newest_first_in_pages() {
    for (int i = 0; i < 51; i++) {
      turn("20" + i, "Question number " + i + ".");
    }
    Browsing olga = console.signedIn("olga");
    String first = olga.get("/console/w/acme/conversations", 200).body();
    assertTrue(first.indexOf("number 50.") < first.indexOf("number 49."));
    assertTrue(first.contains("number 1."));
    assertFalse(first.contains("number 0."));
    String next = first.replaceAll("(?s).*href=\"([^\"]+\\?at=[^\"]+)\".*", "$1");
    assertTrue(olga.get(next.replace("&amp;", "&"), 200).body().contains("number 0."));
    olga.get("/console/w/acme/conversations?at=nonsense&turn=x", 200);
  }

  @Test
  void a_conversation_shows_every_decision_and_is_exported() {
    turn("2001", "Where is my parcel?");
    Browsing olga = console.signedIn("olga");
    String page = olga.get("/console/w/acme/conversations/2001", 200).body();
    for (String shown : List.of(
        "Where is my parcel?",
        "answered",
        "refund (63 %)",
        "1: foreign link",
        "4101",
        "answer v1",
        "A colleague will be with you.",
        "team 8")) {
      assertTrue(page.contains(shown), shown);
    }
    HttpResponse<String> export = olga.get("/console/w/acme/conversations/2001/export", 200);
    assertTrue(export.body().startsWith("{\"conversation\":\"2001\""), export.body());
    assertTrue(export.body().contains("\"article\":\"4101\""), export.body());
    olga.get("/console/w/acme/conversations/9999", 404);
    olga.get("/console/w/acme/conversations/9999/export", 404);
  }

  @Test
  void whatever_a_customer_writes_is_shown_as_text() { // C-05
    String evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    turn("2001", evil);
    Browsing olga = console.signedIn("olga");
    for (String path : List.of("conversations", "conversations/2001")) {
      String page = olga.get("/console/w/acme/" + path, 200).body();
      assertTrue(page.contains("&lt;script&gt;alert(1)"), path);
      assertFalse(page.contains("<script>alert"), path);
      assertFalse(page.contains("<img"), path);
    }
    Browsing stranger = console.browser();
    assertFalse(stranger.signIn(evil, "x").body().contains("\"'><img"));
  }

  @Test
  void an_editor_stops_the_agent_and_lets_it_go_on_and_both_are_written_down() { // C-18
    console.account("edgar", ACME, Role.EDITOR);
    Browsing edgar = console.signedIn("edgar");
    assertEquals(400, edgar.post("/console/w/acme/stop", Map.of("because", " ")).statusCode());
    assertEquals(
        303, edgar.post("/console/w/acme/stop", Map.of("because", "it invents")).statusCode());
    assertTrue(console.memory.halts().of(ACME).isPresent());
    String live = edgar.get("/console/w/acme", 200).body();
    assertTrue(live.contains("The agent is stopped") && live.contains("it invents"), live);
    assertEquals(
        303, edgar.post("/console/w/acme/go", Map.of("because", "mended")).statusCode());
    assertFalse(console.memory.halts().of(ACME).isPresent());
    String audit = console.signedIn("olga").get("/console/w/acme/audit", 200).body();
    assertTrue(audit.contains("edgar") && audit.contains("it invents"), audit);
  }

  @Test
  void a_dead_letter_is_taken_up_once_however_often_one_clicks() { // C-14
    console.oversight.owes(
        ACME, new ConversationId("2001"), Duration.ZERO, OpenObligation.State.SET_ASIDE);
    Browsing olga = console.signedIn("olga");
    assertTrue(olga.get("/console/w/acme", 200).body().contains("Take up again"));
    for (int click = 0; click < 2; click++) {
      assertEquals(
          303,
          olga.post("/console/w/acme/requeue", Map.of("conversation", "2001")).statusCode());
    }
    assertEquals(
        1,
        console.audit.newest(ACME, Long.MAX_VALUE, 10).stream()
            .map(AuditLog.Entry::act)
            .filter(act -> act.act().equals("requeue"))
            .count());
  }

  @Test
  void a_role_is_given_only_by_who_types_their_password_again() { // C-13
    console.account("vera");
    Browsing olga = console.signedIn("olga");
    String path = "/console/w/acme/people/grant";
    assertEquals(
        403,
        olga.post(path, Map.of("name", "vera", "role", "viewer", "term", "always"))
            .statusCode());
    assertEquals(
        403,
        olga.post(
                path,
                Map.of("name", "vera", "role", "viewer", "term", "always", "password", "guess"))
            .statusCode());
    Map<String, String> right = Map.of(
        "name",
        "vera",
        "role",
        "viewer",
        "term",
        "always",
        "password",
        TestConsole.PASSWORD.value());
    assertEquals(303, olga.post(path, right).statusCode());
    assertTrue(olga.get("/console/w/acme/people", 200).body().contains("vera"));
    console.signedIn("vera").get("/console/w/acme", 200);
    Map<String, String> unknown = Map.of(
        "name",
        "nobody",
        "role",
        "viewer",
        "term",
        "always",
        "password",
        TestConsole.PASSWORD.value());
    assertTrue(olga.post(path, unknown).body().contains("There is no account named nobody."));
  }

  @Test
  void a_page_is_light_and_asks_nobody_else() {
    for (int i = 0; i < 50; i++) {
      turn("20" + i, "Question number " + i + ".");
    }
    Browsing olga = console.signedIn("olga");
    int bytes = 0;
    String page = olga.get("/console/w/acme/conversations", 200).body();
    bytes += page.length();
    var assets = Pattern.compile("(?:href|src)=\"(/console/assets/[^\"]+)\"").matcher(page);
    int found = 0;
    while (assets.find()) {
      HttpResponse<String> asset = olga.get(assets.group(1), 200);
      bytes += asset.body().length();
      assertTrue(asset.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
      found++;
    }
    assertEquals(4, found);
    assertTrue(bytes < 200_000, bytes + " bytes");
    assertFalse(page.contains("http://") || page.contains("https://"), page);
    olga.get("/console/assets/0/nothing.js", 404);
    olga.get("/console/assets/0/console.js", 404);
  }
}
