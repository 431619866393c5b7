package com.nexora.chat.intercom.payload;

import java.time.Instant;

/// API 2.16, schema `snooze_conversation_request`.
///
/// @param messageType always `snoozed`
/// @param adminId who does it
/// @param snoozedUntil seconds since 1970
public record SnoozePayload(String messageType, String adminId, long snoozedUntil) {

  public static SnoozePayload until(String adminId, Instant until) {
    return new SnoozePayload("snoozed", adminId, until.getEpochSecond());
  }
}
