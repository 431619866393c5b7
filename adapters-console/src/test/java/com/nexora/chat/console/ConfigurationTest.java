package com.nexora.chat.console;

import static com.nexora.chat.console.TestConsole.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.conversation.ContactId;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Edgar is an editor and Vera a viewer.
class ConfigurationTest {

  private static final String HERE = "/console/w/acme/configuration";

  private final TestConsole console = new TestConsole();

  @BeforeEach
  void open() {
    console.account("edgar", ACME, Role.EDITOR);
    console.account("vera", ACME, Role.VIEWER);
  }

  @AfterEach
  void close() {
    console.close();
  }

  private static Map<String, String> form(String document, int basedOn) {
    return Map.of("document", document, "based-on", String.valueOf(basedOn), "note", "a change");
  }

  private List<ConfigVersion> history() {
    return console.use.configuring().history(ACME, 10);
  }

  @Test
  void what_is_wrong_stands_beside_the_field_and_is_not_published() {
    Browsing edgar = console.signedIn("edgar");
    HttpResponse<String> page = edgar.post(HERE + "/publish", form("this is wrong", 0));
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains("line 1: it is wrong."), page.body());
    assertTrue(page.body().contains(">this is wrong</textarea>"), "nothing typed is lost");
    assertEquals(List.of(), history());
    String part = edgar.post(HERE + "/checked", form("this is doubtful", 0)).body();
    assertTrue(part.contains("line 1: it is doubtful."), part);
    assertTrue(part.contains("name: Acme → this is doubtful"), part);
    assertFalse(part.contains("<html"), part);
    assertTrue(edgar
        .post(HERE + "/check", form("this is broken", 0))
        .body()
        .contains("It cannot be compared."));
    for (String wish : List.of("/check", "/checked", "/draft", "/publish")) {
      String told = edgar.post(HERE + wish, form("x".repeat(200_000), 0)).body();
      assertTrue(told.contains("too long for a configuration"), wish);
    }
  }

  @Test
  void how_long_things_are_kept_is_changed_by_an_owner_alone() { // C-13, C-17
    console.account("olga", ACME, Role.OWNER);
    console.use.configuring().publish(ACME, new ConfigVersion.Draft("privacy: 90d", "o", "", 0));
    Browsing edgar = console.signedIn("edgar");
    HttpResponse<String> refused = edgar.post(HERE + "/publish", form("privacy: 14d", 1));
    assertEquals(403, refused.statusCode());
    assertTrue(refused.body().contains("Only an owner"), refused.body());
    Browsing olga = console.signedIn("olga");
    HttpResponse<String> open = olga.post(HERE + "/publish", form("privacy: 14d", 1));
    assertEquals(403, open.statusCode(), "whoever finds her page open");
    assertTrue(open.body().contains("Type your own password"), open.body());
    assertTrue(open.body().contains("name=\"password\""), "and there it can be typed");
    Map<String, String> hers = new HashMap<>(form("privacy: 14d", 1));
    hers.put("password", TestConsole.PASSWORD.value());
    assertEquals(303, olga.post(HERE + "/publish", hers).statusCode());
    assertTrue(olga.get(HERE + "/1", 200).body().contains("name=\"password\""));
    assertEquals(
        403, olga.post(HERE + "/1/restore", Map.of("note", "", "based-on", "2")).statusCode());
    HttpResponse<String> back =
        edgar.post(HERE + "/1/restore", Map.of("note", "", "based-on", "2"));
    assertEquals(403, back.statusCode());
    assertEquals(2, console.use.configuring().live(ACME).orElseThrow().number());
  }

  @Test
  void what_is_published_is_shown_with_who_and_why_and_can_be_taken_back() {
    Browsing edgar = console.signedIn("edgar");
    assertEquals(303, edgar.post(HERE + "/publish", form("one", 0)).statusCode());
    assertEquals(303, edgar.post(HERE + "/publish", form("two", 1)).statusCode());
    String page = edgar.get(HERE, 200).body();
    assertTrue(page.contains("Version 2 is live") && page.contains("edgar"), page);
    assertTrue(page.contains("a change"), page);
    assertTrue(edgar.get(HERE + "/1", 200).body().contains("two → one"));
    assertEquals(
        303,
        edgar.post(HERE + "/1/restore", Map.of("note", "", "based-on", "2")).statusCode());
    assertEquals(
        409,
        edgar.post(HERE + "/2/restore", Map.of("based-on", "2")).statusCode(),
        "version 3 is live by now");
    assertEquals("one", history().getFirst().document());
    assertEquals("back to version 1", history().getFirst().note());
    edgar.get(HERE + "/99", 404);
    edgar.get(HERE + "/nonsense", 404);
    assertEquals(404, edgar.post(HERE + "/99/restore", Map.of()).statusCode());
  }

  @Test
  void nobody_publishes_over_what_they_have_not_seen() {
    Browsing edgar = console.signedIn("edgar");
    assertEquals(303, edgar.post(HERE + "/publish", form("one", 0)).statusCode());
    HttpResponse<String> late = edgar.post(HERE + "/publish", form("two", 0));
    assertEquals(409, late.statusCode());
    assertTrue(late.body().contains("version 1 is live by now"), late.body());
    assertTrue(late.body().contains(">two</textarea>"), "nothing typed is lost");
  }

  @Test
  void a_draft_may_be_wrong_and_holds_no_secret() {
    Browsing edgar = console.signedIn("edgar");
    assertEquals(200, edgar.post(HERE + "/draft", form("half wrong", 0)).statusCode());
    assertEquals(400, edgar.post(HERE + "/draft", form("a secret", 0)).statusCode());
    assertEquals(
        List.of("half wrong"), history().stream().map(ConfigVersion::document).toList());
  }

  @Test
  void every_rule_is_tried_on_a_conversation_and_shows_what_it_read() {
    DeskStory story = console.desk.customerStarts(
        ACME, new ContactId("lottie"), "https://app.example/", "thanks");
    Browsing edgar = console.signedIn("edgar");
    String rules = HERE + "/rules";
    assertTrue(edgar.get(rules, 200).body().contains("Try the rules"));
    String page = edgar.get(rules + "?conversation=" + story.id(), 200).body();
    assertTrue(page.contains("enterprise") && page.contains("does not hold"), page);
    assertTrue(page.contains(">thanks <") && page.contains("decides"), page);
    assertTrue(page.contains("they are taken for a new lead"), page);
    assertTrue(page.contains("If a person takes over"), page);
    assertTrue(
        edgar.get(rules + "?conversation=404", 200).body().contains("There is no conversation"));
    console.use.configuring().draft(ACME, new ConfigVersion.Draft("wrong", "edgar", "", 0));
    String wrong =
        edgar.get(rules + "?version=1&conversation=" + story.id(), 200).body();
    assertTrue(wrong.contains("That version cannot be used"), wrong);
  }

  @Test
  void a_viewer_reads_and_writes_nothing() {
    Browsing vera = console.signedIn("vera");
    String page = vera.get(HERE, 200).body();
    assertTrue(page.contains("name: Acme") && !page.contains("Publish"), page);
    assertEquals(403, vera.post(HERE + "/publish", form("one", 0)).statusCode());
    assertEquals(List.of(), history());
  }
}
