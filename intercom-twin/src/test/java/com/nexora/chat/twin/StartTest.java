package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

  private static final Map<String, String> ENVIRONMENT =
      Map.of("NEXORA_TWIN_ACCESS_TOKEN", "t", "NEXORA_TWIN_CLIENT_SECRET", "s");
  private static final Logger SERVER_LOG = Logger.getLogger("io.helidon");

  @TempDir
  private Path folder;

  private static String refusal(List<String> arguments, Map<String, String> environment) {
    var refusal = assertThrows(
        IllegalArgumentException.class,
        () -> CommandLine.parse(arguments, environment).settings());
    return String.valueOf(refusal.getMessage());
  }

  @Test
  void the_command_line_becomes_settings_with_defaults() {
    var arguments = List.of("--workspace", "w", "--webhook-url", "http://127.0.0.1:1/hook");
    TwinSettings settings = CommandLine.parse(arguments, ENVIRONMENT).settings();
    assertEquals(new TwinSettings.Address("127.0.0.1", 7411), settings.address());
    assertEquals("http://127.0.0.1:1/hook", String.valueOf(settings.receiver().url()));
    assertEquals(1_666, settings.behaviour().callsPerWindow());
    assertEquals("PT1M", settings.receiver().retryDelay().toString());
  }

  @Test
  void it_can_begin_on_a_day_of_the_week_at_a_time() {
    var arguments = List.of("--workspace", "w", "--begin", "tue-10:00");
    assertEquals(
        Optional.of(new CommandLine.Beginning(DayOfWeek.TUESDAY, LocalTime.of(10, 0))),
        CommandLine.parse(arguments, ENVIRONMENT).begin());
    assertEquals(
        Optional.empty(),
        CommandLine.parse(List.of("--workspace", "w"), ENVIRONMENT).begin());
    var soon = CommandLine.parse(List.of("--workspace", "w", "--begin", "soon"), ENVIRONMENT);
    assertEquals(
        "The twin begins on a day of the week at a time, as in tue-10:00, not soon.",
        assertThrows(IllegalArgumentException.class, soon::begin).getMessage());
  }

  @Test
  void the_retry_can_come_sooner_and_the_ledger_can_be_synced() {
    var arguments = List.of(
        "--workspace", "w", "--ledger-fsync", "--ledger", "l.jsonl", "--webhook-retry-ms", "50");
    TwinSettings settings = CommandLine.parse(arguments, ENVIRONMENT).settings();
    assertEquals("PT0.05S", settings.receiver().retryDelay().toString());
    assertEquals(Path.of("l.jsonl"), settings.behaviour().ledgerFile());
    assertTrue(settings.behaviour().ledgerSynced());
    var soon = List.of("--workspace", "w", "--webhook-retry-ms", "soon");
    var refusal = assertThrows(
        IllegalArgumentException.class,
        () -> CommandLine.parse(soon, ENVIRONMENT).settings());
    assertEquals(
        "The pause before a webhook's retry is a number of milliseconds, not soon.",
        refusal.getMessage());
  }

  @Test
  void further_workspaces_and_regional_hosts_are_named() {
    var arguments =
        List.of("--workspace", "w", "--also", "x,y", "--eu-port", "7412", "--au-port", "7413");
    TwinSettings settings = CommandLine.parse(arguments, ENVIRONMENT).settings();
    assertEquals(List.of(Path.of("x"), Path.of("y")), settings.moreWorkspaces());
    assertEquals(Map.of("eu", 7412, "au", 7413), settings.regionPorts());
  }

  @Test
  void a_missing_secret_is_named() {
    assertEquals(
        "Set the environment variable NEXORA_TWIN_ACCESS_TOKEN.",
        refusal(List.of("--workspace", "w"), Map.of()));
  }

  @Test
  void what_is_not_understood_is_said() {
    assertTrue(refusal(List.of("--colour", "red"), ENVIRONMENT).contains("--colour"));
    assertTrue(refusal(List.of(), ENVIRONMENT).contains("--workspace DIR"));
    assertTrue(refusal(List.of("--workspace", "w", "--port", "x"), ENVIRONMENT).contains("x"));
    var noUrl = List.of("--workspace", "w", "--webhook-url", "ftp://x");
    assertTrue(refusal(noUrl, ENVIRONMENT).contains("http://"));
  }

  @Test
  void settings_do_not_print_their_secrets() {
    var settings = TwinSettings.of(folder, "hush-token", "hush-secret");
    assertFalse(settings.toString().contains("hush"));
  }

  @Test
  void a_taken_port_is_one_clear_sentence() {
    Level before = SERVER_LOG.getLevel();
    SERVER_LOG.setLevel(Level.OFF);
    try (var first = new TwinFixture()) {
      var settings = TwinSettings.of(Path.of("src/test/resources/workspace"), "t", "s")
          .with(new TwinSettings.Address("127.0.0.1", first.twin.port()));
      var refusal = assertThrows(IllegalStateException.class, () -> Twin.start(settings));
      assertTrue(String.valueOf(refusal.getMessage()).startsWith("Cannot listen on port"));
    } finally {
      SERVER_LOG.setLevel(before);
    }
  }

  @Test
  void a_folder_without_a_workspace_is_one_clear_sentence() {
    var settings = TwinSettings.of(folder, "t", "s");
    var refusal = assertThrows(IllegalArgumentException.class, () -> Twin.start(settings));
    assertEquals("There is no workspace.json in " + folder + ".", refusal.getMessage());
  }

  @Test
  void a_workspace_that_lacks_something_says_what() throws Exception {
    Files.writeString(folder.resolve("workspace.json"), "{\"app_id\":\"a\",\"admins\":[{}]}");
    var settings = TwinSettings.of(folder, "t", "s");
    var refusal = assertThrows(IllegalArgumentException.class, () -> Twin.start(settings));
    assertEquals("workspace.json lacks a value for: admin id.", refusal.getMessage());
  }
}
