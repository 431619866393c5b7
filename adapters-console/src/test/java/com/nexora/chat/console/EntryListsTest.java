package com.nexora.chat.console;

import static com.nexora.chat.console.TestConsole.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.domain.access.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Edgar is an editor; version 1 is live.
class EntryListsTest {

  private static final String YAML = "/console/w/acme/configuration";
  private static final String RULES = YAML + "/lists/rules";
  private static final String LIVE = "name: Acme\nrules- greet\nrules- thanks\nrules- rest";

  private final TestConsole console = new TestConsole();
  private Browsing edgar = console.browser();

  @BeforeEach
  void open() {
    console.account("edgar", ACME, Role.EDITOR);
    edgar = console.signedIn("edgar");
    var _ = console.use.configuring().publish(ACME, new ConfigVersion.Draft(LIVE, "edgar", "", 0));
  }

  @AfterEach
  void close() {
    console.close();
  }

  private HttpResponse<String> act(String wish, String document) {
    return edgar.post(
        RULES, Map.of("document", document, "based-on", "1", "act", wish, "note", "why"));
  }

  private HttpResponse<String> entry(String wish, Map<String, String> fields) {
    Map<String, String> form = new HashMap<>(
        Map.of("document", LIVE, "based-on", "1", "act", wish, "mode", "yaml", "place", "-1"));
    form.putAll(fields);
    return edgar.post(RULES + "/entry", form);
  }

  private static void assertDocument(String document, String page) {
    assertTrue(page.contains("aria-hidden=\"true\">\n" + document + "</textarea>"), page);
  }

  @Test
  void rules_are_shown_in_words_and_in_their_order() {
    String page = edgar.get(RULES, 200).body();
    assertTrue(page.indexOf("<h2>greet</h2>") < page.indexOf("<h2>thanks</h2>"), page);
    assertTrue(page.contains("the agent answers from the articles"), page);
    assertTrue(page.contains("It means the same."), page);
    assertDocument(LIVE, page);
    assertTrue(edgar.get(YAML, 200).body().contains("href=\"" + RULES + "\""));
    assertEquals(404, edgar.get(YAML + "/lists/nothing", 404).statusCode());
  }

  @Test
  void a_rule_moves_by_one_place_and_nothing_is_published() {
    String page = act("up-1", LIVE.replace("\n", "\r\n")).body();
    String moved = "name: Acme\nrules- thanks\nrules- greet\nrules- rest";
    assertDocument(moved, page);
    assertTrue(page.contains("Moved; nothing is published yet."), page);
    assertDocument(LIVE, act("down-0", moved).body());
    assertDocument(LIVE, act("up-0", LIVE).body());
    assertDocument(LIVE, act("down-7", LIVE).body());
    assertDocument(LIVE, act("change-x", LIVE).body());
    assertEquals(1, console.use.configuring().history(ACME, 9).size());
  }

  @Test
  void a_rule_is_taken_out_and_published_with_its_reason() {
    String page = act("remove-0", LIVE).body();
    String without = "name: Acme\nrules- thanks\nrules- rest";
    assertDocument(without, page);
    assertTrue(page.contains("name=\"note\" value=\"why\""), page);
    assertTrue(page.contains("formaction=\"" + YAML + "/publish\""), page);
    HttpResponse<String> published =
        edgar.post(YAML + "/publish", Map.of("document", without, "based-on", "1", "note", "why"));
    assertEquals(303, published.statusCode());
    assertEquals(without, console.use.configuring().live(ACME).orElseThrow().document());
  }

  @Test
  void a_new_rule_goes_before_the_one_that_always_holds() {
    String form = act("new-", LIVE).body();
    assertTrue(form.contains("<option value=\"2\" selected>before: rest</option>"), form);
    assertTrue(form.contains("name=\"when-1-kind\""), form);
    String page = entry(
            "put", Map.of("mode", "rule", "name", "vip", "outcome", "answer", "at", "2"))
        .body();
    assertDocument("name: Acme\nrules- greet\nrules- thanks\nrules- vip\nrules- rest", page);
  }

  @Test
  void a_rule_is_changed_in_its_place() {
    String form = act("change-1", LIVE).body();
    assertTrue(form.contains("name=\"name\" value=\"thanks\""), form);
    assertFalse(form.contains("name=\"at\""), form);
    String page = entry("put", Map.of("place", "1", "text", "cheers")).body();
    assertDocument("name: Acme\nrules- greet\nrules- cheers\nrules- rest", page);
    assertDocument(LIVE, entry("leave", Map.of("place", "1", "text", "cheers")).body());
  }

  @Test
  void what_is_wrong_with_an_entry_is_told_where_it_is_written_and_nothing_is_lost() {
    HttpResponse<String> wrong = entry("put", Map.of("place", "1", "text", "amiss, all of it"));
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body().contains("rules[1] is amiss."), wrong.body());
    assertTrue(wrong.body().contains("amiss, all of it</textarea>"), wrong.body());
    HttpResponse<String> refused = entry("put", Map.of("place", "0", "text", "*"));
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains("There is *; change it in the YAML."), refused.body());
    assertTrue(act("look", LIVE + "\nrules- amiss").body().contains("rules[3] is amiss."));
  }

  @Test
  void fields_become_yaml_and_yaml_fields_and_there_are_more_of_them_for_the_asking() {
    String yaml = entry("yaml", Map.of("mode", "rule", "name", "vip", "outcome", "answer"))
        .body();
    assertTrue(yaml.contains("maxlength=\"40000\">\nvip</textarea>"), yaml);
    String fields = entry("fields", Map.of("text", "vip")).body();
    assertTrue(fields.contains("name=\"name\" value=\"vip\""), fields);
    assertTrue(fields.contains("<option value=\"always\" selected>Always"), fields);
    assertFalse(fields.contains("when-3-kind"), fields);
    String more = entry(
            "more",
            Map.of("mode", "rule", "name", "vip", "outcome", "answer", "when-1-kind", "channel"))
        .body();
    assertTrue(more.contains("<option value=\"channel\" selected"), more);
  }

  @Test
  void a_document_that_cannot_be_read_or_is_too_long_is_changed_by_nobody() {
    assertTrue(act("up-1", "unreadable").body().contains("mend it in the YAML first"));
    assertTrue(entry("put", Map.of("document", "unreadable", "text", "x"))
        .body()
        .contains("mend it in the YAML first"));
    assertEquals(400, act("look", "x".repeat(200_000)).statusCode());
    Map<String, String> forged =
        Map.of("mode", "rule", "name", "vip", "outcome", "answer", "when-0-kind", "nothing");
    assertEquals(400, entry("yaml", forged).statusCode());
    assertEquals(400, entry("put", forged).statusCode());
  }
}
