package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.MirrorRun;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.persistence.Persistence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands that judge a workspace, where its file says one thing and what is published another.
class WhatServesTest {

  private static final String DOCUMENT = """
      name: Harborlane
      agent: "9001001"
      languages: [en]
      handoff-to: {team: "7001001"}
      attributes: {intent: Nexora intent, outcome: Nexora outcome}
      wording: {source: More, ask-back: What is it about?, handoff: Somebody will come.}
      rules:
        - {name: everybody, when: {always: true}, then: {assign: {team: "%s"}}}
      """;

  private static final String IN_HOURS = """
      hours:
        schedules: [{name: sales, intercom: Sales hours}]
        teams: {"7001002": sales}
      """;

  @TempDir
  Path data;

  private final Harborlane harborlane = new Harborlane();
  private SharedDatabase database;
  private boolean away;
  private String said = "";

  @BeforeEach
  void twoNodesMightRunHere() throws IOException {
    database = new SharedDatabase(data);
    String entry = """
        workspaces:
          - id: hbl4demo
            intercom:
              api: ${NEXORA_DEMO_API}
              access-token: ${NEXORA_DEMO_ACCESS_TOKEN}
              client-secret: ${NEXORA_DEMO_CLIENT_SECRET}
        """ + DOCUMENT.formatted("7001001").indent(4);
    Files.writeString(data.resolve("nexora.yaml"), entry);
    Settings settings = Settings.read(environment());
    Storage.open(settings, List.of(Harborlane.configured(Optional.empty()))).close();
  }

  @AfterEach
  void stop() {
    database.close();
    harborlane.close();
  }

  @Test
  void who_would_get_a_customer_is_told_by_what_is_published_and_the_answer_says_so()
      throws IOException {
    run(0, who());
    assertBegins("By the file " + data.resolve("nexora.yaml") + ".\n");
    assertSaid("It goes to team 7001001.");
    run(0, "config", "publish", document("7001002"), "--by", "ana");
    run(0, who());
    assertTrue(said.matches("(?s)By version 1, published 20[0-9T:-]+Z by ana\\.\n.*"), said);
    assertSaid("It goes to team 7001002.");
  }

  @Test
  void another_document_is_asked_about_with_draft_or_file_and_what_serves_is_named()
      throws IOException {
    run(0, "config", "publish", document("7001002"), "--by", "ana");
    run(0, "config", "draft", document("7001003"), "--by", "ben");
    run(0, who());
    assertSaid("It goes to team 7001002.");
    run(0, who("--draft"));
    assertBegins("By draft 2, kept ");
    assertSaid(" by ben.\nWhat serves is version 1, published ");
    assertSaid("It goes to team 7001003.");
    run(0, who("--file", data.resolve("nexora.yaml").toString()));
    assertBegins("By the file ");
    assertSaid("What serves is version 1, published ");
    assertSaid("It goes to team 7001001.");
    run(2, who("--draft", "--file", "x.yaml"));
    run(1, "doctor", "hbl4demo", "--file", document("7009999"));
    assertSaid("There is no team 7009999");
    run(0, "doctor", "hbl4demo");
    assertFalse(said.contains("There is no team"), said);
  }

  @Test
  void a_draft_that_cannot_be_used_is_told_with_its_lines_and_none_is_said_to_be_none()
      throws IOException {
    run(1, who("--draft"));
    assertSaid("Workspace hbl4demo has no draft; ./nexora config draft FILE keeps one.");
    Path broken = Files.writeString(data.resolve("broken.yaml"), "name: x\nhologram: true\n");
    run(0, "config", "draft", broken.toString());
    run(1, who("--draft"));
    assertSaid("draft 1, line 2: hologram is not a known key");
  }

  @Test
  void the_doctor_looks_at_what_is_published_and_not_at_the_file() throws IOException {
    run(0, "doctor");
    assertSaid("It is judged by the file ");
    assertSaid("None has come yet. Nothing is wrong as long as nobody writes");
    assertSaid("Nothing is wrong.");
    published(DOCUMENT.formatted("7009999"), 0);
    run(1, "doctor");
    assertSaid("It is judged by version 1, published ");
    assertSaid("There is no team 7009999");
    assertSaid("To be mended: 1,");
  }

  @Test
  void a_version_that_cannot_be_used_with_these_settings_is_wrong_and_the_one_before_is_judged()
      throws IOException {
    published(DOCUMENT.formatted("7001002"), 0);
    published("hologram: true", 1);
    run(1, "doctor");
    assertSaid("It is judged by version 1, published ");
    assertSaid("Version 2 is the newest published and cannot be used with these settings: ");
    run(0, who());
    assertSaid("It goes to team 7001002.");
  }

  @Test
  void what_contradicts_the_times_of_the_service_is_refused_with_the_sentence_of_its_start()
      throws IOException {
    String slow = DOCUMENT.formatted("7001002") + "quiet-period: 300s\n";
    Path file = Files.writeString(data.resolve("slow.yaml"), slow);
    String sentence = "Workspace hbl4demo: with its quiet period of 300 s a message may rest for ";
    run(1, "config", "publish", file.toString());
    assertSaid(sentence);
    assertSaid("Shorten quiet-period, or raise NEXORA_OVERDUE.\nNothing was published.");
    run(1, "config", "validate", file.toString());
    assertSaid(sentence);
    run(0, "config", "history");
    assertSaid("Nothing is published: the workspaces file holds.");
  }

  @Test
  void a_whole_workspaces_file_is_judged_beside_the_times_of_the_service() throws IOException {
    String demo =
        Files.readString(Path.of(System.getProperty("nexora.root"), "demo", "nexora.yaml"));
    assertTrue(demo.contains("quiet-period: "), demo);
    String slow = demo.replaceAll("quiet-period: \\S+", "quiet-period: 300s");
    Printed wrong = validated(slow);
    assertEquals(1, wrong.status(), wrong::said);
    assertTrue(
        wrong.said().contains("Workspace hbl4demo: with its quiet period of 300 s a message may"),
        wrong::said);
    Printed right = validated(demo);
    assertEquals(0, right.status(), right::said);
  }

  private Printed validated(String text) throws IOException {
    String file = Files.writeString(data.resolve("all.yaml"), text).toString();
    return Printed.by(List.of("config", "validate", file), environment());
  }

  @Test
  void a_list_of_owners_beside_the_file_is_published_with_it() throws IOException {
    Files.writeString(
        data.resolve("owners.csv"), "company,owner\nNorthwind HVAC,priya.nair@x.example\n");
    String text = DOCUMENT.formatted("7001002") + "owners:\n  - file: owners.csv\n";
    Path file = Files.writeString(data.resolve("owned.yaml"), text);
    run(0, "config", "publish", file.toString());
    Files.delete(data.resolve("owners.csv"));
    run(0, "config", "show");
    assertSaid("companies: {\n      \"Northwind HVAC\": \"priya.nair@x.example\"}");
    run(0, who());
    assertBegins("By version 1, published ");
    run(1, "config", "draft", file.toString());
    assertSaid("owned.yaml, line 10: owners[0].file names ");
  }

  @Test
  void hours_that_are_kept_in_intercom_are_those_of_the_mirror_and_unknown_without_it()
      throws IOException {
    String sales =
        DOCUMENT.formatted("7001002").replace("{always: true}", "{within-hours-of: \"7001002\"}")
            + IN_HOURS;
    Path file = Files.writeString(data.resolve("sales.yaml"), sales);
    String[] question = who("--file", file.toString());
    run(0, question);
    assertSaid("Of the schedule 'Sales hours' in Intercom nothing is known here");
    assertSaid("[no]  team 7001002 is within its hours; it was unknown");
    assertSaid("./nexora mirror says whether schedules were read.");
    mirrored(new Mirrored.OfficeHours("1", "Sales hours", "UTC", true, List.of(), List.of()));
    run(0, question);
    assertSaid("[yes] team 7001002 is within its hours; it was within its hours");
    assertFalse(said.contains("nothing is known"), said);
    away = true;
    run(0, question);
    assertSaid("it is in the database, which cannot be asked");
    assertSaid("it was unknown");
    run(0, who());
    assertSaid("Whether a version is published is not known without the database.");
  }

  private void published(String text, long basedOn) {
    inStore(store -> assertTrue(store
        .configurations()
        .publish(Harborlane.ID, new ConfigVersion.Draft(text, "ana", "", basedOn))
        .isPresent()));
  }

  private void mirrored(Mirrored.OfficeHours schedule) {
    inStore(store -> {
      Duration lease = Duration.ofMinutes(1);
      MirrorRun run =
          store.mirror().begin(Harborlane.ID, MirrorKind.OFFICE_HOURS, lease).orElseThrow();
      store.mirror().keep(Harborlane.ID, run, MirrorPage.whole(List.of(schedule)), lease);
    });
  }

  private void inStore(Consumer<Persistence> deed) {
    try (Persistence store = Storage.attach(Settings.read(environment()))) {
      deed.accept(store);
    }
  }

  private String document(String team) throws IOException {
    return Files.writeString(data.resolve(team + ".yaml"), DOCUMENT.formatted(team))
        .toString();
  }

  private static String[] who(String... more) {
    String[] words = {"config", "who", "--company", "Northwind HVAC"};
    String[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return all;
  }

  /// In the workspace, which the doctor looks at anyway.
  private void run(int status, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    List<String> all = new ArrayList<>(List.of(words));
    if (!words[0].equals("doctor")) {
      all.addAll(List.of("--workspace", Harborlane.ID.value()));
    }
    int ended = OperatorCommand.run(all, environment(), both, both);
    said = out.toString(StandardCharsets.UTF_8);
    assertEquals(status, ended, said);
  }

  private void assertBegins(String words) {
    assertTrue(said.startsWith(words), said);
  }

  private void assertSaid(String words) {
    assertTrue(said.contains(words), said);
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(database.environment(data));
    environment.put("NEXORA_CONFIG", data.resolve("nexora.yaml").toString());
    environment.put("NEXORA_DEMO_API", harborlane.url().toString());
    environment.put("NEXORA_DEMO_ACCESS_TOKEN", harborlane.privateApp().token());
    environment.put("NEXORA_DEMO_CLIENT_SECRET", harborlane.privateApp().clientSecret());
    if (away) {
      environment.put("NEXORA_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/nowhere");
    }
    return environment;
  }
}
