package com.nexora.chat.domain.attribute;

import java.util.Locale;

/// What an attribute is an attribute of.
public enum Model {
  CONTACT,
  COMPANY,
  CONVERSATION;

  /// As Intercom and the workspaces file call it: `contact`.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
