package com.nexora.chat.application;

import com.nexora.chat.application.connecting.Connecting;
import com.nexora.chat.application.port.Attempts;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.application.usecase.ConnectWorkspace;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.function.Predicate;

/// The door to connecting workspaces, which needs none of what the work needs.
public final class Connect {

  private Connect() {}

  /// @param expected whether anybody here waits for a workspace; the public app is let
  ///     in to no
  /// other
  public static ConnectWorkspace workspaces(
      Introduce intercom, Grants grants, Attempts attempts, Predicate<WorkspaceId> expected) {
    return new Connecting(intercom, grants, attempts, expected);
  }
}
