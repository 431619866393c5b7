package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demo's workspaces file with other rules, and the twin's sample workspace; no service runs.
class ExplainCommandTest {

  private static final String RULES = """
          rules:
            - name: key accounts
              when: {segment: Enterprise customers, contact-tag: Feature request}
              then: {hand-off: {account-owner: {otherwise-team: "7001003"}}}
            - name: billing pages
              when: {page-path: /settings/**, company-attribute: {name: size, at-least: 100}}
              then: {assign: {team: "7001002"}}
      """;

  @TempDir
  Path data;

  private final Harborlane harborlane = new Harborlane();
  private String said = "";
  private String complained = "";

  @BeforeEach
  void writeTheFile() throws IOException {
    String demo =
        Files.readString(Path.of(System.getProperty("nexora.root"), "demo", "nexora.yaml"));
    String changed = demo.substring(0, demo.indexOf("    # The first rule that holds decides"))
        + RULES.indent(0);
    Files.writeString(data.resolve("nexora.yaml"), changed);
  }

  @AfterEach
  void stop() {
    harborlane.close();
  }

  @Test
  void every_rule_is_told_for_a_conversation_with_what_it_found() throws IOException {
    URI conversation = harborlane.customerAsks("How do I reset my password?");
    String id = conversation.getPath().substring(conversation.getPath().lastIndexOf('/') + 1);
    assertEquals(
        0,
        run("explain", "--workspace", "hbl4demo", "--conversation", id),
        () -> said + complained);
    assertTrue(said.contains("1. key accounts: "), said);
    assertTrue(said.contains("contact segment is 'Enterprise customers'; it was "), said);
    assertTrue(said.contains("2. billing pages: "), said);
    assertTrue(said.contains("Decided by "), said);
    assertEquals(1, run("explain", "--workspace", "hbl4demo", "--conversation", "12"));
    assertTrue(said.contains("There is no conversation 12."), said);
  }

  @Test
  void who_would_get_northwind_now_is_one_command() {
    assertEquals(
        0,
        run("who", "--workspace", "hbl4demo", "--company", "Northwind HVAC"),
        () -> said + complained);
    assertEquals("""
        By the file %s.
        Whether a version is published is not known without the database.
        Of the schedule 'Support' in Intercom nothing is known here, so nobody keeps those hours: \
        it is in the database, which cannot be asked.
        Of Dana Whitlock of Northwind HVAC:
        1. key accounts: yes, and it decides
           [yes] all of
              [yes] contact segment is 'Enterprise customers'; it was '66a1c0de0000000000000001', \
        'Enterprise customers'
              [yes] contact tag is 'Feature request'; it was '5001', 'Feature request'
        2. billing pages: no (not asked any more)
           [no]  all of
              [no]  page path matches '/settings/**'; it was unknown
              [yes] company attribute size is at least 100; it was '240'
        Decided by key accounts: a person takes over, and the customer is told.
        It goes to teammate 9001004.
          9001004, the account's owner, comes first who can take it.
        """.formatted(data.resolve("nexora.yaml")), said);
  }

  @Test
  void of_a_rule_that_leaves_alone_nobody_is_named() throws IOException {
    Path file = data.resolve("nexora.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace(
                "then: {hand-off: {account-owner: {otherwise-team: \"7001003\"}}}",
                "then: {leave-alone: true}"));
    assertEquals(0, run("who", "--workspace", "hbl4demo", "--company", "Northwind HVAC"));
    assertTrue(
        said.endsWith("Nothing is done, whatever the customer says, and nobody is called.\n"),
        said);
  }

  @Test
  void who_is_not_there_is_named() {
    assertEquals(1, run("who", "--workspace", "hbl4demo", "--company", "Nobody Inc"));
    assertTrue(said.contains("There is no company 'Nobody Inc' with a customer."), said);
    assertEquals(1, run("who", "--workspace", "elsewhere", "--contact", "1"));
    assertTrue(complained.contains("No agent is configured for workspace elsewhere."), complained);
  }

  @Test
  void what_is_not_understood_gets_the_usage() {
    assertEquals(2, run("explain", "--workspace", "hbl4demo"));
    assertTrue(complained.contains("usage: ./nexora config explain"), complained);
  }

  private int run(String... words) {
    List<String> arguments = new ArrayList<>(List.of("config"));
    arguments.addAll(Arrays.asList(words));
    Printed printed = Printed.by(arguments, environment());
    said = printed.said();
    complained = printed.complained();
    return printed.status();
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(harborlane.environment());
    environment.put("NEXORA_DATA", data.toString());
    environment.put("NEXORA_CONFIG", data.resolve("nexora.yaml").toString());
    return environment;
  }
}
