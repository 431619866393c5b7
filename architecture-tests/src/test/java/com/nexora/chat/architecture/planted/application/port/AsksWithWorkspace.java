package com.nexora.chat.architecture.planted.application.port;

import com.nexora.chat.architecture.planted.domain.tenancy.WorkspaceId;

/// Breaks nothing here: says whose data it is about.
public interface AsksWithWorkspace {

  String ask(WorkspaceId workspace);
}
