package com.nexora.chat.application.usecase;

import com.nexora.chat.application.port.Backlog;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// Sees to it that nothing owed is forgotten, and counts what waits.
@FunctionalInterface
public interface WatchObligations {

  Backlog watch(WorkspaceId workspace);
}
