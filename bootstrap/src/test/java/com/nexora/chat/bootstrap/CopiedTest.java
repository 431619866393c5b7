package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A parent brand with two workspaces on one PostgreSQL: both begin with a copy of one file, and an
/// operator goes on from there on the command line.
class CopiedTest {

  private static final WorkspaceId NORTH = new WorkspaceId("north");
  private static final WorkspaceId SOUTH = new WorkspaceId("south");

  private static final String BASE = """
      # The same for all our brands.
      name: A brand
      agent: "9001001"
      languages: [en]
      handoff-to: {team: "7001001"}
      attributes: {intent: Nexora intent, outcome: Nexora outcome}
      owners: [{file: owners.csv}]
      rules:
        - {name: everybody, when: {always: true}, then: {say: "%s"}}
      """;
  private static final String ANAS = "company,owner\nNorthwind,ana@brand.example\n";
  private static final String BENS = "company,owner\nNorthwind,ben@brand.example\n";

  @TempDir
  Path folder;

  private String said = "";

  @Test
  void a_base_is_copied_into_two_workspaces_and_neither_inherits_what_becomes_of_it()
      throws IOException {
    Path base = Files.writeString(folder.resolve("base.yaml"), BASE.formatted("Hello"));
    Path owners = Files.writeString(folder.resolve("owners.csv"), ANAS);
    try (SharedDatabase database = new SharedDatabase(folder)) {
      Map<String, String> environment = database.environment(folder);
      Settings settings = Settings.read(environment);
      try (Storage storage = Storage.open(settings, List.of(plain(NORTH), plain(SOUTH)));
          LiveConfiguration node = node(storage, settings)) {
        for (WorkspaceId brand : List.of(NORTH, SOUTH)) {
          copied(environment, base, brand, 1);
          node.look();
          assertEquals("file", policy(node, brand).release().version(), "a copy is a draft");
          published(environment, brand, 1);
        }
        node.look();
        WorkspacePolicy north = policy(node, NORTH);
        WorkspacePolicy south = policy(node, SOUTH);
        assertEquals("Hello", says(north));
        assertEquals(north, south);
        assertTrue(north.owners().toString().contains("ana@brand.example"), said);

        // Whatever becomes of the base, and of the list beside it, both stay as they are.
        Files.writeString(base, BASE.formatted("Good day"));
        Files.writeString(owners, BENS);
        node.look();
        assertUnchanged(node, north, south);
        try (LiveConfiguration another = node(storage, settings)) {
          another.look();
          assertUnchanged(another, north, south);
        }

        // Only who copies it again has it, and the other has nothing of it.
        copied(environment, base, SOUTH, 3);
        published(environment, SOUTH, 3);
        node.look();
        assertEquals(north, policy(node, NORTH));
        assertEquals("Good day", says(policy(node, SOUTH)));
        assertNotEquals(north.owners(), policy(node, SOUTH).owners());

        Files.delete(base);
        Files.delete(owners);
        Path norths = folder.resolve("north.yaml");
        assertEquals(0, run(environment, "config", "show", "--workspace", NORTH.value()));
        Files.writeString(norths, said);
        assertTrue(said.contains("# The same for all our brands."), said);
        var _ = run(
            environment, "config", "diff", norths.toString(), "live", "--workspace", SOUTH.value());
        assertTrue(said.contains("rules[0].then.say: Hello → Good day"), said);
      }
    }
  }

  private static void assertUnchanged(
      LiveConfiguration node, WorkspacePolicy north, WorkspacePolicy south) {
    assertEquals(north, policy(node, NORTH));
    assertEquals(south, policy(node, SOUTH));
  }

  private void copied(Map<String, String> environment, Path base, WorkspaceId to, int version) {
    assertEquals(
        0,
        run(environment, "config", "copy", "--from", base.toString(), "--to", to.value()),
        () -> said);
    assertTrue(said.contains("Kept as version " + version + ", which is not live."), said);
  }

  private void published(Map<String, String> environment, WorkspaceId in, int version) {
    String number = Integer.toString(version);
    assertEquals(
        0, run(environment, "config", "publish", number, "--workspace", in.value()), () -> said);
  }

  private int run(Map<String, String> environment, String... words) {
    Printed printed = Printed.by(List.of(words), environment);
    said = printed.said() + printed.complained();
    return printed.status();
  }

  private static WorkspacePolicy policy(LiveConfiguration node, WorkspaceId workspace) {
    return node.of(workspace).orElseThrow();
  }

  private static String says(WorkspacePolicy policy) {
    return policy.rules().getFirst().then() instanceof Rule.Outcome.Say(var text)
        ? text.in(policy.mainLanguage())
        : "";
  }

  /// What a node knows of what is published, as it does when it serves.
  private static LiveConfiguration node(Storage storage, Settings settings) {
    return new LiveConfiguration(
        ConfiguredPolicies.of(List.of(plain(NORTH), plain(SOUTH))),
        Published.in(storage.persistence(), settings, Map.of()),
        new Roster(List.of()));
  }

  private static ConfiguredWorkspace plain(WorkspaceId id) {
    return new ConfiguredWorkspace(id, id.value(), Optional.empty(), ExamplePolicy.askingBack(1));
  }
}
