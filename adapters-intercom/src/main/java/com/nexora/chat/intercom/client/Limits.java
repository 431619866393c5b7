package com.nexora.chat.intercom.client;

import java.time.Duration;

/// What a call may cost.
///
/// @param connect until the connection stands
/// @param read of silence from Intercom
/// @param total for the call as a whole, however busily it trickles
/// @param largestAnswer in bytes
public record Limits(Duration connect, Duration read, Duration total, int largestAnswer) {}
