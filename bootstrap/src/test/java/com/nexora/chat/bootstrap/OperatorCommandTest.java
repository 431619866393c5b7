package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorCommandTest {

  @TempDir
  Path data;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void the_database_of_a_running_service_is_found() {
    try (Storage service = Storage.open(Settings.read(environment()), List.of())) {
      assertTrue(service.persistence().oversight().unroutable(1).isEmpty());
      assertEquals(0, run("obligations --workspace acme"), err::toString);
      assertEquals("Nothing is owed.", out.toString(StandardCharsets.UTF_8).strip());
    }
  }

  @Test
  void without_a_running_service_it_is_said_what_to_do() {
    assertEquals(1, run("obligations --workspace acme"));
    assertTrue(said().contains("No database runs in the data folder " + data), this::said);
    Storage.open(Settings.read(environment()), List.of()).close();
    assertEquals(1, run("deadletters list --workspace acme"));
    assertTrue(said().contains("start the service first"), this::said);
  }

  @Test
  void wrong_usage_is_answered_with_the_right_one() {
    assertEquals(2, run("deadletters drop"));
    assertTrue(said().contains("usage: ./nexora obligations"), this::said);
  }

  @Test
  void without_a_workspaces_file_a_workspace_can_be_named() {
    assertEquals(1, run("obligations"));
    assertTrue(said().contains("nowhere.yaml") && said().contains("--workspace"), this::said);
  }

  private int run(String words) {
    return OperatorCommand.run(
        List.of(words.split(" ")),
        environment(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Map<String, String> environment() {
    return new HashMap<>(Map.of(
        "NEXORA_DATA", data.toString(),
        "NEXORA_CONFIG", data.resolve("nowhere.yaml").toString()));
  }
}
