package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.SetUp;
import com.nexora.chat.application.testing.InMemoryAuditLog;
import com.nexora.chat.application.testing.InMemoryMirror;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.usecase.SetUpWorkspace;
import com.nexora.chat.application.usecase.SetUpWorkspace.First;
import com.nexora.chat.application.usecase.SetUpWorkspace.Taker;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.bootstrap.workspaces.WorkspaceDocument;
import com.nexora.chat.domain.policy.Rollout;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the console's set-up writes is what a node reads.
class FirstConfigurationTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final Taker SUPPORT = new Taker(true, "7001001", "Support");

  private final InMemoryStore memory = new InMemoryStore();
  private final SetUpWorkspace settingUp = SetUp.workspaces(
      new SetUp.Parts(
          Optional.empty(),
          _ -> Optional.empty(),
          (_, _) -> List.of(),
          _ -> List.of(),
          new InMemoryMirror(memory),
          memory.store().knowledge(),
          "words",
          new InMemoryAuditLog(),
          memory),
      new SetUpWorkspace.Ways(Map.of(), Optional.empty()));

  @Test
  void it_speaks_as_the_chosen_teammate_hands_to_the_chosen_team_and_sends_nothing() {
    WorkspacePolicy policy = policy(new First("9001001", SUPPORT, List.of("en", "de"), ""));
    assertEquals("9001001", policy.agent().value());
    assertEquals("[en, de]", policy.languages().toString());
    assertEquals(
        Rollout.all(Rollout.Stage.SHADOW), policy.choices().release().rollouts().workspace());
    assertEquals(List.of(), policy.rules());
  }

  @Test
  void it_can_be_kept_to_some_pages_and_leaves_all_others_alone() {
    WorkspacePolicy policy = policy(new First("9001001", SUPPORT, List.of("en"), "/pricing"));
    assertEquals(2, policy.rules().size());
  }

  @Test
  void whatever_is_typed_stays_within_its_quotation_marks() {
    String hostile = "/a\"\nrollout: live\nname: \\ 'x' # ${HOME} \u0007\u2028\u0085 😀";
    WorkspacePolicy policy = policy(
        new First("9\"\n1", new Taker(false, "1\", team: \"2", "?"), List.of("en"), hostile));
    assertEquals(
        Rollout.all(Rollout.Stage.SHADOW), policy.choices().release().rollouts().workspace());
    assertEquals("9\"\n1", policy.agent().value());
  }

  private WorkspacePolicy policy(First first) {
    WorkspaceDocument.Read read =
        WorkspaceDocument.read("document", settingUp.document(ACME, first), ACME, Map.of());
    assertEquals(List.of(), read.mistakes());
    return read.workspace().map(ConfiguredWorkspace::policy).orElseThrow();
  }
}
