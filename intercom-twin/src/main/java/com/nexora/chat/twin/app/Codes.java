package com.nexora.chat.twin.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Authorization codes. Each is good for one exchange, by its own app, and only for a while
/// (RFC 6749, section 4.1.2; Intercom publishes no lifetime).
public final class Codes {

  static final Duration LIFETIME = Duration.ofMinutes(10);

  private final InstantSource clock;
  private final Map<String, Code> waiting = new ConcurrentHashMap<>();

  /// What an admin consented to.
  public record Code(App app, String workspaceId, String adminId, String redirect, Instant until) {}

  public Codes(InstantSource clock) {
    this.clock = clock;
  }

  public String issue(String code, App app, String workspaceId, String adminId, String redirect) {
    Instant until = clock.instant().plus(LIFETIME);
    waiting.put(code, new Code(app, workspaceId, adminId, redirect, until));
    return code;
  }

  /// A code is spent by the first try, whoever makes it.
  public Optional<Code> spend(String code, String clientId, String clientSecret) {
    return Optional.ofNullable(waiting.remove(code))
        .filter(c -> c.until().isAfter(clock.instant()))
        .filter(c -> c.app().clientId().equals(clientId))
        .filter(c -> c.app().clientSecret().equals(clientSecret));
  }
}
