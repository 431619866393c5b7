package com.nexora.chat.twin.fault;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the caller gets to see when a rule strikes.
public sealed interface PlayedAnswer {

  /// The answer it would have had; for rules that only delay or hide.
  record Usual() implements PlayedAnswer {}

  /// A status with these headers and no others of Intercom's: without `reset` there is no
  /// rate-limit header at all. Without a body it carries Intercom's error list with the code; an
  /// empty body is none. `reset` puts X-RateLimit-Reset so many seconds from now, negative into
  /// the past; a value that is no number goes into the headers.
  record Status(
      int status,
      String code,
      @Nullable String body,
      Map<String, String> headers,
      @Nullable Long resetInSeconds)
      implements PlayedAnswer {
    public Status {
      refuseUnless(status >= 200 && status <= 599, "status is between 200 and 599");
      headers = Map.copyOf(headers);
    }
  }

  /// No answer: the connection is closed.
  record Reset() implements PlayedAnswer {}

  /// The headers promise the whole usual answer, and the connection ends after that many bytes of
  /// its body.
  record Truncate(int bytes) implements PlayedAnswer {
    public Truncate {
      refuseUnless(bytes >= 0, "bytes is 0 or more");
    }
  }

  /// The usual answer, one byte of its body at a time.
  record Drip(Duration interval) implements PlayedAnswer {
    public Drip {
      refuseUnless(interval.isPositive(), "interval_ms is 1 or more");
    }
  }

  /// 301, 302, 307 or 308 to another place.
  record Redirect(int status, String location) implements PlayedAnswer {
    public Redirect {
      refuseUnless(
          Set.of(301, 302, 307, 308).contains(status), "a redirect is 301, 302, 307 or 308");
    }
  }

  /// 200 with nothing in it.
  record Empty() implements PlayedAnswer {}

  /// 200 with a page for people.
  record Html() implements PlayedAnswer {}

  /// 200 with a conversation nobody asked for.
  record OtherConversation() implements PlayedAnswer {}

  static Status status(int status) {
    return new Status(status, codeOf(status), null, Map.of(), null);
  }

  /// The usual code of Intercom's error list (API 2.16, error code list).
  static String codeOf(int status) {
    return switch (status) {
      case 400, 422 -> "parameter_invalid";
      case 401 -> "unauthorized";
      case 403 -> "action_forbidden";
      case 404 -> "not_found";
      case 409 -> "conflict";
      case 429 -> "rate_limit_exceeded";
      case 503 -> "service_unavailable";
      default -> "server_error";
    };
  }

  /// What every call gets once an admin has taken the app away (API 2.16, error code list).
  static Status tokenRevoked() {
    return new Status(401, "token_revoked", null, Map.of(), null);
  }

  default boolean needsTheUsualBody() {
    return this instanceof Truncate || this instanceof Drip;
  }

  private static void refuseUnless(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule + ".");
    }
  }
}
