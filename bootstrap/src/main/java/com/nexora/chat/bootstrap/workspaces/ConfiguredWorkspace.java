package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;

/// A workspace as its file describes it.
///
/// @param api Intercom's REST address for the workspace's region
public record ConfiguredWorkspace(
    WorkspaceId id,
    String name,
    URI api,
    String accessToken,
    String clientSecret,
    WorkspacePolicy policy) {

  /// Without the secrets.
  @Override
  public String toString() {
    return name + " (" + id + ")";
  }
}
