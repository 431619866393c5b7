package com.nexora.chat.application.port;

import com.nexora.chat.domain.tenancy.WorkspaceId;

/// Where webhooks become durable. When a method returns, what it stored survives a crash.
public interface Inbox {

  /// Stores the delivery, opens the obligation of its customer message and makes the conversation
  /// due, all or nothing. With news there is something new to try: earlier tries count no more.
  ///
  /// @return false when the same news was there already; then nothing changed
  boolean accept(WorkspaceId workspace, Delivery delivery);

  /// Keeps a body that was signed rightly but cannot be read, for a person to look at.
  ///
  /// @param id a digest of the body, so that the same bytes are kept once
  /// @param why what could not be read
  void quarantine(WorkspaceId workspace, String id, RawBody body, String why);

  /// Keeps a rightly signed delivery that names a workspace nobody has connected.
  @CrossTenant("the workspace it names is not one of ours, so it belongs to no tenant")
  void park(String id, String claimedWorkspace, RawBody body);
}
