package com.nexora.chat.twin.app;

/// What an access token allows: an app may act in a workspace, in the name of the admin who
/// consented unless a request names another.
public record Grant(String token, App app, String workspaceId, String adminId) {

  @Override
  public String toString() {
    return "Grant[" + app.clientId() + " in " + workspaceId + "]";
  }
}
