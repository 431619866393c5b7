package com.nexora.chat.console;

import static com.nexora.chat.console.TestConsole.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Sense;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.application.usecase.RespectPrivacy;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.access.Term;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an owner does for a contact. Dana has one conversation.
class PrivacyPageTest {

  private static final String HERE = "/console/w/acme/privacy";
  private static final ConversationId TALK = new ConversationId("1001");

  private final TestConsole console = new TestConsole();

  @BeforeEach
  void open() {
    console.account("olga", ACME, Role.OWNER);
    says(1);
  }

  @AfterEach
  void close() {
    console.close();
  }

  private void says(int part) {
    console
        .memory
        .inbox()
        .accept(
            ACME,
            Deliveries.message(TALK, "" + part)
                .with(new Sense("", Set.of(new ContactId("da/na")), Optional.empty())));
  }

  private static Map<String, String> with(Map<String, String> form, String password) {
    Map<String, String> all = new HashMap<>(form);
    all.put("password", password);
    return all;
  }

  private List<String> acts() {
    return console.audit.newest(ACME, Long.MAX_VALUE, 10).stream()
        .map(AuditLog.Entry::act)
        .filter(act -> Set.of("export", "erase").contains(act.act()))
        .map(act -> act.who() + ": " + act.act() + " " + act.detail())
        .toList();
  }

  private static JsonObject json(HttpResponse<String> file) {
    return Json.createReader(new StringReader(file.body())).readObject();
  }

  @Test
  void a_contact_is_found_by_their_id_or_through_a_conversation() { // C-16
    Browsing olga = console.signedIn("olga");
    String found = olga.get(HERE + "?conversation=1001", 200).body();
    assertTrue(found.contains("href=\"/console/w/acme/privacy?contact=da%2Fna\""), found);
    assertTrue(olga.get(HERE + "?conversation=7", 200).body().contains("Nobody is known"));
    String held = olga.get(HERE + "?contact=da%2Fna", 200).body();
    assertTrue(held.contains("<td>messages</td><td>1</td>"), held);
    assertTrue(held.contains("In Intercom nothing is deleted"), held);
    String nobody = olga.get(HERE + "?contact=nobody", 200).body();
    assertTrue(nobody.contains("<p>Nothing.</p>") && !nobody.contains("/erase"), nobody);
    assertEquals(List.of(), acts(), "to look is no act");
  }

  @Test
  void what_is_held_is_exported_as_one_object_that_a_machine_can_read() { // C-16
    HttpResponse<String> file = console.signedIn("olga").get(HERE + "/export?contact=da%2Fna", 200);
    assertEquals(
        "attachment; filename=\"contact-da_na.json\"",
        file.headers().firstValue("Content-Disposition").orElseThrow());
    JsonObject export = json(file);
    assertEquals("da/na", export.getString("contact"));
    assertEquals(1, export.getJsonObject("held").getInt("messages"));
    assertEquals(1, export.getJsonObject("rows").getJsonArray("webhooks").size());
    assertFalse(export.getBoolean("cut"));
    assertTrue(export.isNull("next"));
    assertEquals(List.of("olga: export contact da/na"), acts());
  }

  @Test
  void an_export_that_is_cut_says_so_and_where_it_goes_on() { // C-16
    int messages = 3;
    String long_ = "x".repeat(RespectPrivacy.PART / 2);
    for (int part = 2; part <= messages; part++) {
      console
          .memory
          .inbox()
          .accept(
              ACME,
              Deliveries.message(
                  "id" + part + long_, "key" + part, TALK, "" + part, java.time.Duration.ZERO));
    }
    Browsing olga = console.signedIn("olga");
    JsonObject first = json(olga.get(HERE + "/export?contact=da%2Fna", 200));
    assertTrue(first.getBoolean("cut"));
    assertEquals(messages, first.getJsonObject("held").getInt("webhooks"));
    JsonObject last = json(olga.get(first.getString("next"), 200));
    assertFalse(last.getBoolean("cut"));
    assertEquals(messages, last.getJsonObject("rows").getJsonArray("messages").size());
    olga.get(HERE + "/export?contact=x&kind=nothing", 400);
    olga.get(HERE + "/export?contact=x&row=-1", 400);
    olga.get(HERE + "/export", 400);
  }

  @Test
  void whoever_is_erased_was_meant() { // C-16
    Browsing olga = console.signedIn("olga");
    for (String typed : List.of("", "dana")) {
      HttpResponse<String> refused =
          olga.post(HERE + "/erase", Map.of("contact", "da/na", "typed", typed));
      assertEquals(400, refused.statusCode());
      assertTrue(refused.body().contains("to confirm that you mean them"));
    }
    assertEquals(List.of(), acts());
    Map<String, String> found = Map.of("contact", "da/na", "typed", " da/na ");
    for (String password : List.of("", "wrong")) {
      HttpResponse<String> somebody = olga.post(HERE + "/erase", with(found, password));
      assertEquals(403, somebody.statusCode(), "whoever finds the page open");
      assertTrue(somebody.body().contains("Type your own password"), somebody.body());
    }
    assertEquals(List.of(), acts());
    Map<String, String> meant = with(found, TestConsole.PASSWORD.value());
    HttpResponse<String> done = olga.post(HERE + "/erase", meant);
    assertEquals(303, done.statusCode());
    String page =
        olga.get(done.headers().firstValue("Location").orElseThrow(), 200).body();
    assertTrue(page.contains("<td>forgotten contact</td><td>da/na</td>"), page);
    assertFalse(page.contains("<td>messages</td>"), page);
    assertEquals(404, olga.post(HERE + "/erase", meant).statusCode(), "a second click");
    assertEquals(List.of("olga: erase contact da/na"), acts());
    assertTrue(
        console.memory.outcomeOf(ACME, TALK, new PartId("1")).isPresent(), "it owes nothing");
  }

  @Test
  void who_has_no_password_erases_only_when_they_have_just_come_from_intercom() { // C-13, C-16
    Browsing nora = console.browser();
    var _ = console.managing.grant(ACME, TestConsole.NORA, Role.OWNER, Term.ALWAYS, "test");
    nora.comesFromIntercom(ACME, TestConsole.NORA);
    console.memory.letPass(Duration.ofMinutes(11));
    Map<String, String> meant = Map.of("contact", "da/na", "typed", "da/na");
    assertEquals(403, nora.post(HERE + "/erase", meant).statusCode());
    String page = nora.get(HERE + "?contact=da%2Fna", 200).body();
    assertTrue(page.contains("sign in with Intercom again"), page);
    nora.comesFromIntercom(ACME, TestConsole.NORA);
    assertEquals(303, nora.post(HERE + "/erase", meant).statusCode());
  }
}
