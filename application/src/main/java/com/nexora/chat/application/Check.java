package com.nexora.chat.application;

import com.nexora.chat.application.checking.Checking;
import com.nexora.chat.application.checking.Webhooks;
import com.nexora.chat.application.port.Examine;
import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.application.port.Oversight;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.usecase.CheckWorkspace;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.InstantSource;
import java.util.List;

/// The door to looking at how a workspace is set up.
public final class Check {

  private Check() {}

  /// What webhooks tell of how they are set up.
  public static List<Finding> webhooks(Oversight oversight, WorkspaceId workspace) {
    return Webhooks.look(oversight.lastSeen(workspace), oversight.foundBySearch(workspace));
  }

  /// Asks Intercom, and needs no store.
  public static CheckWorkspace workspaces(
      Introduce intercom,
      ReadMirrored things,
      Examine examine,
      Policies policies,
      InstantSource clock) {
    return new Checking(intercom, things, examine, policies, clock);
  }
}
