package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.tenancy.WorkspaceId;

/// Forgets conversations that have been at rest for longer than the workspace keeps them, some
/// thousands at a time.
@FunctionalInterface
public interface ForgetConversations {

  /// @param after where the last visit ended; empty for the first
  Report forget(WorkspaceId workspace, String after);

  /// @param next where the next visit begins; empty when all were looked at
  /// @param forgotten in this visit
  record Report(String next, long forgotten) {}
}
