package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.util.Optional;

/// A workspace as its file describes it.
///
/// @param api Intercom's REST address for the workspace's region
/// @param previousSecret the client secret before the last change; webhooks signed with it are
/// still
///     let in
public record ConfiguredWorkspace(
    WorkspaceId id,
    String name,
    URI api,
    String accessToken,
    String clientSecret,
    Optional<String> previousSecret,
    WorkspacePolicy policy) {

  /// Without the secrets.
  @Override
  public String toString() {
    return name + " (" + id + ")";
  }
}
