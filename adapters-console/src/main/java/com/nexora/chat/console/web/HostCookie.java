package com.nexora.chat.console.web;

import com.nexora.chat.domain.tenancy.Secret;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.ServerRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A cookie that no script reads, that goes to this very host alone and over TLS only (RFC 6265bis,
/// 4.1.3.2; browsers count loopback as safe), and that other sites' forms do not send along.
///
/// @param name begins with `__Host-`, by which browsers hold us to it
record HostCookie(String name) {

  Optional<Secret> of(ServerRequest request) {
    return request
        .headers()
        .cookies()
        .first(name)
        .asOptional()
        .filter(value -> !value.isBlank())
        .map(Secret::new);
  }

  SetCookie begin(Secret value, Duration lasts) {
    return cookie(value.value()).maxAge(lasts).build();
  }

  /// By a date that is past, because Helidon leaves out a Max-Age of zero.
  SetCookie end() {
    return cookie("").expires(Instant.EPOCH).build();
  }

  private SetCookie.Builder cookie(String value) {
    return SetCookie.builder(name, value)
        .path("/")
        .httpOnly(true)
        .secure(true)
        .sameSite(SetCookie.SameSite.LAX);
  }
}
