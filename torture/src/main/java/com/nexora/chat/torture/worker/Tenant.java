package com.nexora.chat.torture.worker;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.util.List;

/// A workspace under torture, and the twin that plays it. All of them have the same teammates with
/// the same ids; what is said in one carries its canary, which no other may ever see.
public record Tenant(WorkspaceId id, URI twin, String token, String secret) {

  /// One would prove nothing about the walls between them.
  public static final List<WorkspaceId> ALL =
      List.of(new WorkspaceId("hbl4demo"), new WorkspaceId("k2qother"));

  /// Stands in the articles, in every message and in every answer of this workspace.
  public static String canary(WorkspaceId workspace) {
    return "canary" + workspace.value();
  }

  /// Without the secrets.
  @Override
  public String toString() {
    return id + " at " + twin;
  }
}
