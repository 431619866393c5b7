package com.nexora.chat.twin.conversation;

import java.util.Locale;

/// Whether somebody is expected to act (API 2.16, `conversation.state`).
public enum State {
  OPEN,
  CLOSED,
  SNOOZED;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
