package com.nexora.chat.intercom.client;

/// Who may call when the limit is near.
public enum Priority {
  /// A customer waits for it.
  LIVE,
  /// Can be done later; leaves half of what may come at once to the others.
  BACKGROUND
}
