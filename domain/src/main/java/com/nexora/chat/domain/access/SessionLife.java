package com.nexora.chat.domain.access;

import java.time.Duration;
import java.time.Instant;

/// How long somebody stays signed in (OWASP, Session Management Cheat Sheet, "Session Expiration").
///
/// @param begun when they signed in
/// @param seen when they were last heard of
public record SessionLife(Instant begun, Instant seen) {

  /// After so long without a request it has ended.
  public static final Duration IDLE = Duration.ofMinutes(15);

  /// After so long it has ended, whatever was done.
  public static final Duration LONGEST = Duration.ofHours(12);

  public boolean lastsAt(Instant now) {
    return now.isBefore(seen.plus(IDLE)) && now.isBefore(begun.plus(LONGEST));
  }
}
