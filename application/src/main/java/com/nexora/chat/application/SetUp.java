package com.nexora.chat.application;

import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.KnowledgeStore;
import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.settingup.SettingUp;
import com.nexora.chat.application.usecase.CheckWorkspace;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Opening;
import com.nexora.chat.application.usecase.ConnectWorkspace;
import com.nexora.chat.application.usecase.SetUpWorkspace;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The door to setting workspaces up.
public final class SetUp {

  private SetUp() {}

  /// What it stands on.
  ///
  /// @param connecting empty where there is no key to seal tokens with
  /// @param openings what opens a workspace's Intercom; empty before it is connected
  /// @param webhooks what they tell of how they are set up
  /// @param embedding the model that articles are learned with
  public record Parts(
      Optional<ConnectWorkspace> connecting,
      Function<WorkspaceId, Optional<Opening>> openings,
      CheckWorkspace checking,
      Function<WorkspaceId, List<Finding>> webhooks,
      Mirror mirror,
      KnowledgeStore knowledge,
      String embedding,
      AuditLog audit,
      InstantSource clock) {}

  public static SetUpWorkspace workspaces(Parts parts, SetUpWorkspace.Ways ways) {
    return new SettingUp(parts, ways);
  }
}
