package com.nexora.chat.console.web;

import com.nexora.chat.domain.tenancy.Secret;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.ServerRequest;
import java.time.Duration;
import java.util.Optional;

/// What a browser keeps while somebody is at another site, so that nobody can bring them back from
/// a
/// journey that somebody else began (RFC 6749, 10.12). Its cookie is guarded as the session's is,
/// and
/// comes along when the other site leads the browser back.
final class Journey {

  private static final String COOKIE = "__Host-nexora-journey";

  /// Somebody may have to log in over there.
  private static final Duration LASTS = Duration.ofMinutes(10);

  private Journey() {}

  static Optional<Secret> of(ServerRequest request) {
    return request
        .headers()
        .cookies()
        .first(COOKIE)
        .asOptional()
        .filter(value -> !value.isBlank())
        .map(Secret::new);
  }

  static SetCookie begin(Secret journey) {
    return cookie(journey.value()).maxAge(LASTS).build();
  }

  static SetCookie end() {
    return cookie("").maxAge(Duration.ZERO).build();
  }

  private static SetCookie.Builder cookie(String value) {
    return SetCookie.builder(COOKIE, value)
        .path("/")
        .httpOnly(true)
        .secure(true)
        .sameSite(SetCookie.SameSite.LAX);
  }
}
