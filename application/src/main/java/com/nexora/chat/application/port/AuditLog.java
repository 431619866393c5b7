package com.nexora.chat.application.port;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Every administrative act in a workspace: who did what, and when. Entries are added and never
/// changed.
public interface AuditLog {

  /// @param who the name of an account, or of whoever gave the command at a terminal
  /// @param act in a few words, such as `publish`
  /// @param detail what it was done to; never a secret, never a customer's words
  record Act(String who, String act, String detail) {}

  /// @param number rises with each entry of the workspace, from 1
  record Entry(long number, Act act, Instant at) {}

  void write(WorkspaceId workspace, Act act, Instant at);

  /// Writes what could be done again and again: not where the same account did the same within so
  /// long, nor where nobody knows the workspace.
  ///
  /// @return whether it was written
  boolean writeRarely(WorkspaceId workspace, Act act, Instant at, Duration apart);

  /// Newest first.
  ///
  /// @param before entries with smaller numbers only
  List<Entry> newest(WorkspaceId workspace, long before, int most);
}
