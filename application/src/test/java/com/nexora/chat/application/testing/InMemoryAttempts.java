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

  private record Begun(Purpose purpose, Secret state) {}

  private final Map<Begun, Instant> begun = new HashMap<>();

  public InMemoryAttempts(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized boolean begin(Purpose purpose, Secret state, Duration lifetime, int most) {
    forget(lifetime);
    long open =
        begun.keySet().stream().filter(each -> each.purpose() == purpose).count();
    return open < most && begun.putIfAbsent(new Begun(purpose, state), clock.instant()) == null;
  }

  @Override
  public synchronized boolean end(Purpose purpose, Secret state, Duration lifetime) {
    forget(lifetime);
    return begun.remove(new Begun(purpose, state)) != null;
  }

  private void forget(Duration lifetime) {
    Instant oldest = clock.instant().minus(lifetime);
    begun.values().removeIf(oldest::isAfter);
  }
}
