package com.nexora.chat.llm.provider;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.regex.Pattern;

/// What statuses mean. The providers agree but for a few words in the body.
final class Statuses {

  private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");

  private Statuses() {}

  static ProviderFailure failure(int status, HttpHeaders headers, String body) {
    return new ProviderFailure(meaning(status, body), retryAfter(headers));
  }

  private static Failure meaning(int status, String body) {
    return switch (status) {
      // Gemini calls a wrong key a bad request.
      case 400 -> body.contains("API_KEY_INVALID") ? Failure.BAD_KEY : Failure.REQUEST_REFUSED;
      case 401, 403 -> Failure.BAD_KEY;
      case 402 -> Failure.QUOTA_USED_UP;
      case 404 -> Failure.NO_SUCH_MODEL;
      case 429 ->
        body.contains("insufficient_quota") ? Failure.QUOTA_USED_UP : Failure.RATE_LIMITED;
      case 503, 529 -> Failure.OVERLOADED;
      default -> other(status);
    };
  }

  private static Failure other(int status) {
    if (status >= 500) {
      return Failure.BROKEN;
    }
    return status >= 400 ? Failure.REQUEST_REFUSED : Failure.UNKNOWN_SHAPE;
  }

  private static Duration retryAfter(HttpHeaders headers) {
    return headers
        .firstValue("retry-after")
        .filter(value -> SECONDS.matcher(value).matches())
        .map(value -> Duration.ofSeconds(Long.parseLong(value)))
        .orElse(Duration.ZERO);
  }
}
