package com.nexora.chat.torture.kill;

import com.nexora.chat.torture.worker.HaltAt;
import java.time.Duration;

/// A worker is stopped at a precise point, and goes on much later.
public record Pause(CrashPoint point, HaltAt at, Duration length) {

  /// From here on, everything is over that anybody waits for: the lease, the deadlines of an
  /// attempt to send, and the server's patience with a lock that shows no life.
  static final Duration LONG = Duration.ofSeconds(60);

  boolean isLong() {
    return length.compareTo(LONG) > 0;
  }
}
