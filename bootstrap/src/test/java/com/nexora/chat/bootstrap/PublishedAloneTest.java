package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.Persistence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is in the database and in no file.
class PublishedAloneTest {

  private static final ConfiguredWorkspace ANOTHER = new ConfiguredWorkspace(
      new WorkspaceId("another"), "Another", Optional.empty(), ExamplePolicy.askingBack(1));

  @TempDir
  Path data;

  @Test
  void a_workspace_that_is_connected_and_published_while_a_node_runs_is_served_without_a_restart()
      throws IOException {
    Files.writeString(data.resolve("nexora.yaml"), "workspaces: [{id: another}]");
    Path document =
        Files.writeString(data.resolve("one.yaml"), PublishTest.DOCUMENT.formatted("Hello"));
    try (SharedDatabase database = new SharedDatabase(data);
        Harborlane harborlane = new Harborlane()) {
      Map<String, String> environment = environment(database);
      Settings settings = Settings.read(environment);
      Storage.open(settings, List.of(ANOTHER)).close();
      String refused = publish(environment, document);
      assertTrue(refused.contains("nobody knows the workspace hbl4demo"), refused);

      try (Service service =
          Service.start(settings, List.of(ANOTHER), PublishTest.WITHOUT_A_MODEL)) {
        var _ = harborlane.connect(environment, harborlane.privateApp());
        String told = publish(environment, document);
        assertTrue(told.contains("It has no entry in " + settings.config()), told);
        assertTrue(told.contains("every node serves it once it is connected"), told);
        harborlane.awaitVersion(service, 1);
        harborlane.sendWebhooksTo(URI.create(
            "http://127.0.0.1:" + service.port() + "/webhooks/intercom/" + Harborlane.ID));
        URI conversation = harborlane.customerAsks("Where is the moon?");
        Harborlane.await(() -> harborlane.replies(conversation) == 1);
        assertTrue(harborlane.get(conversation).contains("Hello"));
      }
    }
  }

  @Test
  void a_command_that_names_no_workspace_means_it_too() throws IOException {
    Files.copy(
        Path.of(System.getProperty("nexora.root"), "demo", "nexora.yaml"),
        data.resolve("nexora.yaml"));
    Path document =
        Files.writeString(data.resolve("one.yaml"), PublishTest.DOCUMENT.formatted("Hello"));
    try (SharedDatabase database = new SharedDatabase(data);
        Harborlane harborlane = new Harborlane()) {
      Map<String, String> environment = new HashMap<>(harborlane.environment());
      environment.putAll(environment(database));
      Storage.open(
              Settings.read(environment), List.of(ANOTHER, Harborlane.configured(Optional.empty())))
          .close();
      String told =
          said(environment, "config", "publish", document.toString(), "--workspace", "another");
      assertTrue(told.contains("is live"), told);
      String stopped = said(environment, "stop", "--all", "--because", "a drill");
      assertTrue(stopped.contains("Workspace another is stopped"), stopped);
      assertEquals(List.of("stop a drill"), acts(environment));
      String going = said(environment, "go", "--all");
      assertTrue(going.contains("Workspace another goes on"), going);
      withoutANewcomer(environment);
      String mirrored = said(environment, "mirror");
      assertTrue(mirrored.contains("another"), mirrored);
    }
  }

  /// Who comes first in the file is not known before a node has started with it.
  private void withoutANewcomer(Map<String, String> environment) throws IOException {
    Path file = data.resolve("nexora.yaml");
    String demo = Files.readString(file);
    String newcomer = demo.substring(demo.indexOf("  - id: hbl4demo"));
    Files.writeString(
        file,
        demo.replace("workspaces:\n", "workspaces:\n" + newcomer.replace("hbl4demo", "newcomer")));
    String stopped = said(environment, "stop", "--all", "--because", "a drill");
    assertTrue(stopped.contains("Workspace newcomer: nobody knows the workspace"), stopped);
    assertTrue(stopped.contains("Workspace hbl4demo is stopped"), stopped);
    assertTrue(stopped.contains("Workspace another is stopped"), stopped);
    assertTrue(stopped.endsWith("Not done, or not written down, in: newcomer.\n"), stopped);
  }

  private static List<String> acts(Map<String, String> environment) {
    try (Persistence store = Storage.attach(Settings.read(environment))) {
      return store.access().audit().newest(Harborlane.ID, Long.MAX_VALUE, 9).stream()
          .map(entry -> entry.act().act() + " " + entry.act().detail())
          .toList();
    }
  }

  private static String said(Map<String, String> environment, String... words) {
    Printed printed = Printed.by(List.of(words), environment);
    return printed.said() + printed.complained();
  }

  private static String publish(Map<String, String> environment, Path document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    List<String> words =
        List.of("config", "publish", document.toString(), "--workspace", Harborlane.ID.value());
    int status = OperatorCommand.run(words, environment, both, both);
    String said = out.toString(StandardCharsets.UTF_8);
    assertEquals(said.contains("is live") ? 0 : 1, status, said);
    return said;
  }

  private Map<String, String> environment(SharedDatabase database) {
    Map<String, String> environment = new HashMap<>(database.environment(data));
    environment.put("NEXORA_CONFIG", data.resolve("nexora.yaml").toString());
    environment.put("NEXORA_MASTER_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    return environment;
  }
}
