package com.nexora.chat.console.web;

import com.nexora.chat.domain.access.SessionLife;
import com.nexora.chat.domain.tenancy.Secret;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.ServerRequest;
import java.time.Duration;
import java.util.Optional;

/// How a browser brings its session: in a cookie that no script reads, that goes to this very host
/// alone and over TLS only (RFC 6265bis, 4.1.3.2; browsers count loopback as safe), and that other
/// sites' forms do not send along.
final class Session {

  private static final String COOKIE = "__Host-nexora";

  private Session() {}

  static Optional<Secret> of(ServerRequest request) {
    return request
        .headers()
        .cookies()
        .first(COOKIE)
        .asOptional()
        .filter(value -> !value.isBlank())
        .map(Secret::new);
  }

  static SetCookie begin(Secret session) {
    return cookie(session.value()).maxAge(SessionLife.LONGEST).build();
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
