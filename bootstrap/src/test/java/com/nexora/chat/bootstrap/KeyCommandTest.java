package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.ProviderKeys;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.MasterKeys;
import com.nexora.chat.persistence.Persistence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// An operator's commands about providers' keys, on the embedded database of a running service.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyCommandTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final String KEY = "sk-planted-key-0123456789";

  private final Path data;
  private final Map<String, String> more = new HashMap<>();
  private String said = "";
  private Storage service;

  KeyCommandTest(@TempDir Path data) {
    this.data = data;
  }

  @BeforeAll
  void start() {
    service = Storage.open(Settings.read(environment()), List.of());
    service.persistence().connect(ACME, "Acme");
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @BeforeEach
  void forget() {
    more.clear();
    keys().all(ACME).forEach(known -> keys().remove(ACME, known.name()));
  }

  @Test
  void what_no_key_holds_is_not_stored() { // C-09
    for (String typed : List.of("sk-\0" + KEY, "sk planted", KEY + "\u2028x", KEY + "\u001b[2J")) {
      assertEquals(1, run("key set --workspace acme --name main", typed + "\n"), () -> said);
      assertTrue(said.contains("copy it again"), () -> said);
      assertEquals(Optional.empty(), keys().of(ACME, "main"));
    }
  }

  @Test
  void a_key_is_asked_for_stored_listed_and_removed_and_no_part_of_it_is_ever_shown() {
    assertEquals(0, run("key set --workspace acme --name main", KEY + "\n"), () -> said);
    assertTrue(said.contains("api-key: stored:main"), () -> said);
    assertNothingShown();
    assertEquals(Optional.of(new Secret(KEY)), keys().of(ACME, "main"));

    assertEquals(0, run("key list --workspace acme", ""), () -> said);
    assertTrue(said.matches("(?s).*main +20\\d\\d-.*"), () -> said);
    assertNothingShown();

    assertEquals(0, run("key remove --workspace acme --name main", ""), () -> said);
    assertEquals(1, run("key remove --workspace acme --name main", ""), () -> said);
    assertTrue(said.contains("has no key called main"), () -> said);
    assertEquals(0, run("key list --workspace acme", ""), () -> said);
    assertTrue(said.contains("has no keys stored"), () -> said);
  }

  @Test
  void a_running_service_finds_a_changed_key_the_next_time_it_looks() {
    run("key set --workspace acme --name main", "sk-one\n");
    assertEquals(Optional.of(new Secret("sk-one")), keys().of(ACME, "main"));
    run("key set --workspace acme --name main", "sk-two\n");
    assertEquals(Optional.of(new Secret("sk-two")), keys().of(ACME, "main"));
  }

  @Test
  void keys_are_sealed_anew_with_the_master_key_and_erased_with_disconnect() throws Exception {
    run("key set --workspace acme --name main", KEY + "\n");
    String old = Files.readString(data.resolve("master.key")).strip();
    more.putAll(
        Map.of("NEXORA_MASTER_KEY", MasterKeys.random(), "NEXORA_MASTER_KEY_PREVIOUS", old));
    assertEquals(0, grants("rewrap"), () -> said);
    assertTrue(said.contains("sealed with the current key (1)."), () -> said);
    more.remove("NEXORA_MASTER_KEY_PREVIOUS");
    assertEquals(Optional.of(new Secret(KEY)), keys().of(ACME, "main"));

    assertEquals(1, grants("disconnect acme"), () -> said);
    assertTrue(said.contains("is not connected"), () -> said);
    assertEquals(List.of(), keys().all(ACME));
  }

  @Test
  void an_empty_input_and_a_workspace_nobody_knows_store_nothing() {
    assertEquals(1, run("key set --workspace acme --name main", "\n"));
    assertTrue(said.contains("first line of the input"), () -> said);
    assertEquals(1, run("key set --workspace elsewhere --name main", KEY + "\n"));
    assertTrue(said.contains("nobody knows the workspace elsewhere"), () -> said);
    assertNothingShown();
    assertEquals(List.of(), keys().all(ACME));
  }

  @Test
  void a_key_is_no_argument_and_a_name_is_no_key() {
    assertEquals(2, run("key set --workspace acme --name main --key " + KEY, ""));
    assertEquals(2, run("key set --workspace acme --name SK_LIVE", ""));
    assertEquals(2, run("key set --name main", ""));
    assertEquals(2, run("key list", ""));
    assertEquals(2, run("key", ""));
    assertTrue(said.contains("usage: ./nexora key set"), () -> said);
  }

  private void assertNothingShown() {
    assertFalse(said.contains("planted") || said.contains("6789"), () -> said);
  }

  private ProviderKeys keys() {
    Persistence store = service.persistence();
    return store.providerKeys(Keys.open(Settings.read(environment())).orElseThrow());
  }

  private int grants(String words) {
    return printed((out, in) -> GrantCommand.run(words(words), environment(), in, out, out), "");
  }

  private int run(String words, String input) {
    return printed((out, in) -> KeyCommand.run(words(words), environment(), in, out, out), input);
  }

  private static List<String> words(String line) {
    return List.of(line.split(" ", -1));
  }

  private interface Command {
    int run(PrintStream out, ByteArrayInputStream in);
  }

  private int printed(Command command, String input) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status = command.run(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    said = out.toString(StandardCharsets.UTF_8);
    return status;
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(Map.of("NEXORA_DATA", data.toString()));
    environment.putAll(more);
    return environment;
  }
}
