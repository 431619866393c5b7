package com.nexora.chat.console.web;

import com.nexora.chat.domain.tenancy.Secret;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.ServerRequest;
import java.time.Duration;
import java.util.Optional;

/// What a browser keeps while somebody is at another site, so that nobody can bring them back from
/// a journey that somebody else began (RFC 6749, 10.12). Its cookie comes along when the other site
/// leads the browser back.
final class Journey {

  private static final HostCookie COOKIE = new HostCookie("__Host-nexora-journey");

  /// Somebody may have to log in over there.
  private static final Duration LASTS = Duration.ofMinutes(10);

  private Journey() {}

  static Optional<Secret> of(ServerRequest request) {
    return COOKIE.of(request);
  }

  static SetCookie begin(Secret journey) {
    return COOKIE.begin(journey, LASTS);
  }

  static SetCookie end() {
    return COOKIE.end();
  }
}
