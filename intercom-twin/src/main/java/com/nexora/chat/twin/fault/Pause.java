package com.nexora.chat.twin.fault;

/// What becomes of notifications while delivery is paused: kept and sent after it, or lost.
/// Intercom pauses an app for fifteen minutes after many errors (documentation, "Webhook
/// Topics").
public enum Pause {
  HOLD,
  DROP
}
