package com.nexora.chat.application.port;

import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Optional;

/// What each workspace has configured.
@FunctionalInterface
public interface Policies {

  /// Empty when nobody has connected this workspace.
  Optional<WorkspacePolicy> of(WorkspaceId workspace);
}
