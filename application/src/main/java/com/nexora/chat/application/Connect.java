package com.nexora.chat.application;

import com.nexora.chat.application.connecting.Connecting;
import com.nexora.chat.application.port.Attempts;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.usecase.ConnectWorkspace;

/// The door to connecting workspaces, which needs none of what the work needs.
public final class Connect {

  private Connect() {}

  public static ConnectWorkspace workspaces(
      Introduce intercom, Grants grants, Attempts attempts, Policies policies) {
    return new Connecting(intercom, grants, attempts, policies);
  }
}
