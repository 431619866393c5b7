package com.nexora.chat.domain.tenancy;

/// One Intercom workspace: the tenant. The value is Intercom's `app.id_code`, which webhooks call
/// `app_id` and Canvas Kit calls `workspace_id` (Intercom documentation, "Identifiers").
public record WorkspaceId(String value) {

  /// The longest identifier Intercom hands out is 128 characters (documentation, "Identifiers").
  private static final int LONGEST = 128;

  public WorkspaceId {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException("a workspace id has 1 to 128 characters");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
