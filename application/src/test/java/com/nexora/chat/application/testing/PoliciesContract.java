package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.Policies;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every source of policies promises.
public interface PoliciesContract {

  WorkspaceId ACME = new WorkspaceId("acme");
  WorkspaceId GLOBEX = new WorkspaceId("globex");

  /// Policies that hold exactly these.
  Policies policies(Map<WorkspaceId, WorkspacePolicy> configured);

  @Test
  default void each_workspace_has_its_own_policy() {
    WorkspacePolicy acme = ExamplePolicy.askingBack(1);
    WorkspacePolicy globex = ExamplePolicy.askingBack(2);
    Policies policies = policies(Map.of(ACME, acme, GLOBEX, globex));
    assertEquals(Optional.of(acme), policies.of(ACME));
    assertEquals(Optional.of(globex), policies.of(GLOBEX));
  }

  @Test
  default void a_workspace_that_nobody_connected_has_none() {
    assertEquals(
        Optional.empty(), policies(Map.of(ACME, ExamplePolicy.askingBack(1))).of(GLOBEX));
  }
}
