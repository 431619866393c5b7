package com.nexora.chat.application.usecase;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// Reads a workspace's own things of one kind anew.
@FunctionalInterface
public interface RefreshMirror {

  void refresh(WorkspaceId workspace, MirrorKind kind);
}
