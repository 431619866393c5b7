package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Attempts;
import com.nexora.chat.domain.tenancy.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// Attempts in memory.
public final class InMemoryAttempts implements Attempts {

  private final InstantSource clock;
  private final Map<Secret, Instant> begun = new HashMap<>();

  public InMemoryAttempts(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized boolean begin(Secret state, Duration lifetime, int most) {
    forget(lifetime);
    return begun.size() < most && begun.putIfAbsent(state, clock.instant()) == null;
  }

  @Override
  public synchronized boolean end(Secret state, Duration lifetime) {
    forget(lifetime);
    return begun.remove(state) != null;
  }

  private void forget(Duration lifetime) {
    Instant oldest = clock.instant().minus(lifetime);
    begun.values().removeIf(oldest::isAfter);
  }
}
