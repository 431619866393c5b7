package com.nexora.chat.quality.intents;

/// A message as the agent has read it.
///
/// @param wanted the intent it has; empty for a stranger
/// @param nearest the likeliest intent, recognised or not; empty when nothing was read
/// @param confidence from 0 to 1
/// @param recognised whether the agent would go by it
record Read(String wanted, String nearest, double confidence, boolean recognised) {

  boolean stranger() {
    return wanted.isEmpty();
  }

  /// Whether the likeliest intent is the one it has.
  boolean right() {
    return !stranger() && nearest.equals(wanted);
  }
}
