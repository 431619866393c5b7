package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Throttles;
import com.nexora.chat.domain.access.Throttle;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Counters in memory.
public final class InMemoryThrottles implements Throttles {

  private final Map<String, Throttle> throttles = new HashMap<>();

  @Override
  public synchronized Duration attempt(String key, int free, Instant now) {
    Throttle known = throttles.getOrDefault(key, Throttle.NONE);
    Duration wait = known.waitAt(now);
    if (wait.isZero()) {
      throttles.put(key, known.attemptedAt(now, free));
    }
    return wait;
  }

  @Override
  public synchronized void giveBack(String key) {
    throttles.computeIfPresent(
        key, (_, known) -> new Throttle(Math.max(0, known.attempts() - 1), known.next()));
  }

  @Override
  public synchronized void forget(String key) {
    throttles.remove(key);
  }
}
