package com.nexora.chat.console;

import static com.nexora.chat.console.TestConsole.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.port.ConversationRecords.Mark;
import com.nexora.chat.domain.access.Role;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Edgar is an editor; the agent asks back once, for nothing is known.
class PlaygroundTest {

  private static final String HERE = "/console/w/acme/playground";

  private final TestConsole console = new TestConsole();

  @BeforeEach
  void open() {
    console.account("edgar", ACME, Role.EDITOR);
  }

  @AfterEach
  void close() {
    console.close();
  }

  private static String soFar(String page) {
    return page.replaceAll("(?s).*name=\"so-far\" value=\"([^\"]*)\".*", "$1");
  }

  @Test
  void a_conversation_goes_on_message_by_message_and_shows_each_decision() {
    Browsing edgar = console.signedIn("edgar");
    String first = edgar.post(HERE, Map.of("message", "Where is the moon?")).body();
    assertTrue(first.contains("asked back"), first);
    assertTrue(first.contains("Rules tried"), first);
    assertTrue(first.contains("would be done"), first);
    String second = edgar
        .post(HERE, Map.of("message", "I mean the moon", "so-far", soFar(first)))
        .body();
    assertTrue(second.contains("Where is the moon?"), "what was said before is kept");
    assertTrue(second.contains("handed off"), "it asks back but once");
    assertTrue(second.contains("The agent does not go on here."), second);
  }

  @Test
  void every_talk_is_a_conversation_of_its_own_so_that_none_uses_up_the_next_ones_budget() {
    Browsing edgar = console.signedIn("edgar");
    String first = talk(edgar.get(HERE, 200).body());
    String second = edgar.post(HERE, Map.of("message", "hello", "talk", first)).body();
    assertEquals(first, talk(second), "the talk goes on");
    console.memory.letPass(Duration.ofSeconds(1));
    assertNotEquals(first, talk(edgar.get(HERE, 200).body()), "a talk that begins anew");
    String forged =
        edgar.post(HERE, Map.of("message", "hello", "talk", "215469")).body();
    assertEquals("215469", talk(forged));
    assertNotEquals(
        "a\" b",
        talk(edgar.post(HERE, Map.of("message", "hello", "talk", "a\" b")).body()));
  }

  private static String talk(String page) {
    return page.replaceAll("(?s).*name=\"talk\" value=\"([^\"]*)\".*", "$1");
  }

  @Test
  void what_decided_is_named_the_file_or_the_version() {
    Browsing edgar = console.signedIn("edgar");
    assertTrue(edgar.post(HERE, Map.of("message", "hello")).body().contains("the workspaces file"));
    console.use.configuring().publish(ACME, new ConfigVersion.Draft("one", "edgar", "", 0));
    for (String version : List.of("", "1")) {
      String page =
          edgar.post(HERE, Map.of("message", "hello", "version", version)).body();
      assertTrue(page.contains("<dd>version 1</dd>"), page);
    }
  }

  @Test
  void nothing_is_sent_and_nothing_is_stored() {
    Browsing edgar = console.signedIn("edgar");
    edgar.post(HERE, Map.of("message", "let me talk to a human"));
    assertEquals(List.of(), console.memory.records().newest(ACME, Mark.NEWEST, 10));
  }

  @Test
  void a_draft_can_be_talked_to_and_one_with_mistakes_says_so() {
    console.use.configuring().draft(ACME, new ConfigVersion.Draft("all wrong", "edgar", "", 0));
    Browsing edgar = console.signedIn("edgar");
    String page = edgar.post(HERE, Map.of("message", "hello", "version", "1")).body();
    assertTrue(page.contains("That version cannot be used"), page);
    assertTrue(
        edgar.post(HERE, Map.of("message", "hello", "version", "x")).body().contains("cannot be"));
  }

  @Test
  void whoever_one_plays_is_kept_for_the_next_message() {
    Map<String, String> visitor = new HashMap<>(Map.of(
        "message", "hello",
        "role", "lead",
        "page", "https://acme.example/pricing",
        "company-attributes", "tier = enterprise\nnonsense",
        "at", "2026-11-23T22:00",
        "segments", "VIP, Beta"));
    Browsing edgar = console.signedIn("edgar");
    String page = edgar.post(HERE, visitor).body();
    for (String kept : List.of("https://acme.example/pricing", "tier = enterprise", "VIP, Beta")) {
      assertTrue(page.contains(kept), kept);
    }
    assertTrue(page.contains(">lead<") || page.contains("Who asked"), page);
    for (String never : List.of("tonight", "-999999999-01-01T00:00", "9999-01-01T00:00")) {
      visitor.put("at", never);
      assertTrue(edgar.post(HERE, visitor).body().contains("That is no time"), never);
    }
    visitor.put("name", "x".repeat(3_000));
    assertTrue(edgar.post(HERE, visitor).body().contains("too long"));
  }

  @Test
  void what_a_browser_brings_back_is_only_words() {
    Browsing edgar = console.signedIn("edgar");
    String page = edgar
        .post(
            HERE,
            Map.of("message", "hello", "so-far", "customer %zz\nking x\ncustomer <b>bold</b>"))
        .body();
    assertTrue(page.contains("&lt;b&gt;bold&lt;/b&gt;"), page);
    assertFalse(page.contains("<b>bold"), page);
  }
}
