package com.nexora.chat.console;

import static com.nexora.chat.console.TestConsole.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.OpenObligation;
import com.nexora.chat.application.port.Unsettled;
import com.nexora.chat.application.testing.OversightContract;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.turn.Action;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an editor does with conversations that were set aside.
class SetAsidePageTest {

  private static final String HERE = "/console/w/acme/set-aside";

  private final TestConsole console = new TestConsole();

  @BeforeEach
  void open() {
    console.account("edgar", ACME, Role.EDITOR);
    for (int id = 1001; id <= 1003; id++) {
      console.oversight.owes(
          ACME, new ConversationId("" + id), Duration.ZERO, OpenObligation.State.SET_ASIDE);
    }
  }

  @AfterEach
  void close() {
    console.close();
  }

  private List<String> requeued() {
    return console.audit.newest(ACME, Long.MAX_VALUE, 10).stream()
        .map(AuditLog.Entry::act)
        .filter(act -> act.act().equals("requeue"))
        .map(act -> act.who() + ": " + act.detail())
        .toList();
  }

  private static String box(String page, String conversation) {
    return Pattern.compile("name=\"(c[0-9]+)\" value=\"" + conversation + "\"")
        .matcher(page)
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  private static Map<String, String> shown(String page) {
    return Pattern.compile("name=\"(s[0-9]+)\" value=\"([^\"]+)\"")
        .matcher(page)
        .results()
        .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
  }

  @Test
  void some_are_chosen_and_each_ones_fate_is_shown() { // C-15
    Browsing edgar = console.signedIn("edgar");
    assertTrue(edgar.get("/console/w/acme", 200).body().contains(HERE));
    String page = edgar.get(HERE, 200).body();
    Map<String, String> chosen = Map.of(box(page, "1001"), "1001", box(page, "1003"), "1003");
    String done = edgar.post(HERE + "/requeue", chosen).body();
    assertTrue(done.contains("<li>1001: taken up again</li>"), done);
    assertFalse(done.contains("1002: "), done);
    assertEquals("c0", box(done, "1002"), "it is still there");
    assertEquals(
        List.of("edgar: conversation 1003", "edgar: conversation 1001"),
        requeued().stream().sorted(Comparator.reverseOrder()).toList());
    String again = edgar.post(HERE + "/requeue", chosen).body();
    assertTrue(again.contains("<li>1003: not set aside any more, nothing was changed</li>"));
    assertEquals(2, requeued().size());
  }

  @Test
  void all_of_one_reason_are_taken_up_as_they_were_shown() { // C-15
    Browsing edgar = console.signedIn("edgar");
    Map<String, String> all = new HashMap<>(shown(edgar.get(HERE, 200).body()));
    assertEquals(3, all.size());
    all.put("why", OversightContract.BROKEN);
    console.oversight.owes(
        ACME, new ConversationId("1004"), Duration.ZERO, OpenObligation.State.SET_ASIDE);
    HttpResponse<String> done = edgar.post(HERE + "/requeue", all);
    assertEquals(200, done.statusCode());
    assertEquals("c0", box(done.body(), "1004"), "it came after what was shown");
    for (int id = 1001; id <= 1003; id++) {
      assertTrue(done.body().contains("<li>" + id + ": taken up again</li>"));
    }
    assertEquals(3, requeued().size());
  }

  @Test
  void who_chooses_nothing_or_a_reason_nobody_gave_changes_nothing() {
    Browsing edgar = console.signedIn("edgar");
    for (Map<String, String> nothing :
        List.of(Map.<String, String>of(), Map.of("why", "no such reason"), Map.of("c0", " "))) {
      assertEquals(400, edgar.post(HERE + "/requeue", nothing).statusCode());
    }
    assertEquals(List.of(), requeued());
  }

  @Test
  void what_would_be_sent_is_shown_before_anything_is_taken_up() { // C-14
    for (boolean maybeSent : List.of(true, false)) {
      console.oversight.begun(
          ACME,
          new ConversationId(maybeSent ? "1001" : "1002"),
          new Unsettled(
              new Action.Reply(RichText.paragraph("Press <b>Reset</b>. " + "x".repeat(900))),
              maybeSent));
    }
    String page = console.signedIn("edgar").get(HERE, 200).body();
    assertTrue(
        page.contains("Reply, which may have been sent and is looked for first: Press &lt;b&gt;"),
        page);
    assertTrue(page.contains("<p>Reply: Press &lt;b&gt;Reset"), page);
    assertFalse(page.contains("x".repeat(300)), "a long text is cut");
    assertTrue(page.contains("Nothing was decided"), page);
  }
}
