package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Attempts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// Attempts in memory.
public final class InMemoryAttempts implements Attempts {

  private final InstantSource clock;
  private final Map<String, Instant> begun = new HashMap<>();

  public InMemoryAttempts(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized boolean begin(String digest, Duration lifetime, int most) {
    forget(lifetime);
    return begun.size() < most && begun.putIfAbsent(digest, clock.instant()) == null;
  }

  @Override
  public synchronized boolean end(String digest, Duration lifetime) {
    forget(lifetime);
    return begun.remove(digest) != null;
  }

  private void forget(Duration lifetime) {
    Instant oldest = clock.instant().minus(lifetime);
    begun.values().removeIf(oldest::isAfter);
  }
}
