package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.port.Configurations;
import com.nexora.chat.application.testing.InMemoryConfigurations;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.bootstrap.workspaces.WorkspaceDocument;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A published version over which the code stumbles as nobody foresaw.
class UnforeseenVersionTest {

  private static final List<WorkspaceId> ALL =
      List.of("acme", "globex", "initech", "umbrella").stream()
          .map(WorkspaceId::new)
          .toList();

  private static final String DOCUMENT = """
      name: Acme
      agent: "900"
      languages: [en]
      handoff-to: {team: "71"}
      attributes: {intent: Intent, outcome: Outcome}
      wording: {source: More, ask-back: What, handoff: Wait}
      """;

  private final InMemoryConfigurations store = new InMemoryConfigurations(new InMemoryStore());
  private final Set<WorkspaceId> stumbling = new HashSet<>();

  private final Configurations asRead = new Configurations() {
    @Override
    public ConfigVersion draft(WorkspaceId workspace, ConfigVersion.Draft draft) {
      return store.draft(workspace, draft);
    }

    @Override
    public Optional<ConfigVersion> publish(WorkspaceId workspace, ConfigVersion.Draft draft) {
      return store.publish(workspace, draft);
    }

    @Override
    public Optional<ConfigVersion> version(WorkspaceId workspace, long number) {
      if (stumbling.contains(workspace)) {
        throw new StackOverflowError("planted");
      }
      return store.version(workspace, number);
    }

    @Override
    public Optional<ConfigVersion> live(WorkspaceId workspace) {
      return store.live(workspace);
    }

    @Override
    public List<ConfigVersion> history(WorkspaceId workspace, int most) {
      return store.history(workspace, most);
    }

    @Override
    public Map<WorkspaceId, Long> allLive() {
      return store.allLive();
    }
  };

  private final LiveConfiguration live = new LiveConfiguration(
      ConfiguredPolicies.of(ALL.stream().map(UnforeseenVersionTest::inFile).toList()),
      new Published(asRead, Map.of(), Duration.ofMinutes(10)),
      new Roster(List.of()));

  private static ConfiguredWorkspace inFile(WorkspaceId workspace) {
    return WorkspaceDocument.read("file", DOCUMENT, workspace, Map.of())
        .workspace()
        .orElseThrow();
  }

  private void publish(WorkspaceId workspace, long basedOn) {
    String document = DOCUMENT + "# " + basedOn + "\n";
    var _ = store
        .publish(workspace, new ConfigVersion.Draft(document, "olga", "", basedOn))
        .orElseThrow();
  }

  private String holding(WorkspaceId workspace) {
    return live.of(workspace).orElseThrow().release().version();
  }

  @Test
  void it_holds_up_neither_the_start_nor_any_other_workspace() {
    ALL.forEach(workspace -> publish(workspace, 0));
    stumbling.add(ALL.get(1));
    live.look();
    assertEquals(List.of("1", "file", "1", "1"), ALL.stream().map(this::holding).toList());
  }

  @Test
  void what_held_before_stays_and_the_next_version_is_followed() {
    ALL.forEach(workspace -> publish(workspace, 0));
    live.look();
    stumbling.addAll(ALL);
    ALL.forEach(workspace -> publish(workspace, 1));
    live.look();
    assertEquals(List.of("1", "1", "1", "1"), ALL.stream().map(this::holding).toList());
    stumbling.clear();
    ALL.forEach(workspace -> publish(workspace, 2));
    live.look();
    assertEquals(List.of("3", "3", "3", "3"), ALL.stream().map(this::holding).toList());
  }
}
