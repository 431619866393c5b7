package com.nexora.chat.console.web;

import com.nexora.chat.domain.access.SessionLife;
import com.nexora.chat.domain.tenancy.Secret;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.ServerRequest;
import java.util.Optional;

/// How a browser brings its session.
final class Session {

  private static final HostCookie COOKIE = new HostCookie("__Host-nexora");

  private Session() {}

  static Optional<Secret> of(ServerRequest request) {
    return COOKIE.of(request);
  }

  static SetCookie begin(Secret session) {
    return COOKIE.begin(session, SessionLife.LONGEST);
  }

  static SetCookie end() {
    return COOKIE.end();
  }
}
