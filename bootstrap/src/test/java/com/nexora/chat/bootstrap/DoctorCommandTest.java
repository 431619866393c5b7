package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demo's workspaces file and the twin's sample workspace; no service runs.
class DoctorCommandTest {

  @TempDir
  Path data;

  private final Harborlane harborlane = new Harborlane();
  private String said = "";
  private String complained = "";

  @BeforeEach
  void writeTheFile() throws IOException {
    Files.writeString(
        data.resolve("nexora.yaml"),
        Files.readString(Path.of(System.getProperty("nexora.root"), "demo", "nexora.yaml")));
  }

  @AfterEach
  void stop() {
    harborlane.close();
  }

  @Test
  void the_sample_workspace_has_nothing_wrong() {
    assertEquals(0, run("doctor"), () -> said + complained);
    assertTrue(said.contains("Nothing is wrong."), said);
    assertTrue(said.contains("The agent speaks as Nora (AI assistant) (9001001)."), said);
    assertTrue(complained.contains("Only what the workspaces file connects is looked at."));
  }

  @Test
  void live_it_also_plays_a_conversation_and_leaves_none() throws IOException {
    assertEquals(0, run("doctor hbl4demo --live"), () -> said + complained);
    assertTrue(said.contains("What was made is deleted."), said);
  }

  @Test
  void what_is_wrong_is_marked_and_ends_in_a_status() throws IOException {
    harborlane.post("/twin/admins/9001001", "{\"action\":\"leave\"}");
    assertEquals(1, run("doctor"));
    assertTrue(said.contains("WRONG"), said);
    assertTrue(said.contains("There is no teammate 9001001"), said);
    assertTrue(said.contains("To be mended: 1"), said);
  }

  @Test
  void whom_a_document_names_and_nobody_is_called_so_is_told_with_the_place() throws IOException {
    Path file = data.resolve("nexora.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("out-of-hours: [{teammate: Maya Lindqvist}", "out-of-hours: [{teammate: Maia}")
            .replace("Priya Nair: Maya Lindqvist", "Priya Nair: m.lindqvist@x.example"));
    assertEquals(1, run("doctor"));
    assertTrue(said.contains("Of 'Maia', whom ladder 'key accounts' names"), said);
    assertTrue(said.contains("Of 'm.lindqvist@x.example', whom 'deputies' names"), said);
    assertTrue(said.contains("To be mended: 2"), said);
  }

  @Test
  void a_refused_token_is_named_and_never_printed() throws IOException {
    harborlane.post("/twin/tokens", "{\"standing\":\"revoked\"}");
    assertEquals(1, run("doctor"));
    assertTrue(said.contains("Intercom refuses it"), said);
    assertFalse(said.contains(harborlane.privateApp().token()));
  }

  @Test
  void a_workspace_that_nobody_connected_is_told_so() {
    assertEquals(1, run("doctor elsewhere"));
    assertTrue(said.contains("It is not connected"), said);
  }

  @Test
  void what_is_not_understood_gets_the_usage() {
    assertEquals(2, run("doctor --dead"));
    assertTrue(complained.contains("usage: ./nexora doctor"), complained);
  }

  private int run(String words) {
    Printed printed = Printed.by(List.of(words.split(" ")), environment());
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
