package com.nexora.chat.intercom.client;

import com.nexora.chat.intercom.payload.ErrorPayload;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The one place that says what a status means (API 2.16; design in faults 2.1, step 6): a refusal
/// is certain, everything that a proxy or a half-done request could answer is not.
final class Classifying {

  private static final int LONGEST_MESSAGE = 200;
  private static final Pattern CONTACT = Pattern.compile("<[^>]*/contacts/([A-Za-z0-9_-]+)>");

  private Classifying() {}

  static <T> Answer<T> classify(Exchange exchange, Class<T> shape) {
    return switch (exchange) {
      case Exchange.Answered(Response response) -> classify(response, shape);
      case Exchange.NotSent(String why) -> new Answer.NotSent<>(why);
      case Exchange.Lost(String why) -> new Answer.Unclear<>(why);
    };
  }

  private static <T> Answer<T> classify(Response response, Class<T> shape) {
    int status = response.status();
    return switch (status / 100) {
      case 2 ->
        Wire.read(response.body(), shape)
            .<Answer<T>>map(Answer.Ok::new)
            .orElseGet(() -> new Answer.Unclear<>(status + " with an unreadable body"));
      case 4 -> refusedOrNot(response);
      default -> new Answer.Unclear<>("status " + status);
    };
  }

  private static <T> Answer<T> refusedOrNot(Response response) {
    return switch (response.status()) {
      case 408, 409 -> new Answer.Unclear<>("status " + response.status());
      case 429 -> new Answer.Limited<>(response.rate().reset());
      case 401 -> new Answer.Revoked<>(refusal(response));
      case 402, 403 -> new Answer.Restricted<>(refusal(response));
      case 404, 410 -> new Answer.Gone<>(refusal(response));
      default -> new Answer.Declined<>(refusal(response));
    };
  }

  private static Refusal refusal(Response response) {
    Optional<ErrorPayload> payload = Wire.read(response.body(), ErrorPayload.class);
    Optional<ErrorPayload.Detail> first = payload.flatMap(ErrorPayload::first);
    return new Refusal(
        response.status(),
        first.flatMap(detail -> oneLine(detail.code())).orElse(""),
        first.flatMap(detail -> oneLine(detail.message())).orElse(""),
        payload.flatMap(error -> oneLine(error.requestId())),
        response.link().flatMap(Classifying::contact));
  }

  private static Optional<String> contact(String link) {
    Matcher matcher = CONTACT.matcher(link);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /// It is logged and printed: nothing in it may break a line or change how the rest is shown.
  private static Optional<String> oneLine(@Nullable String text) {
    return Optional.ofNullable(text)
        .map(t -> t.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip())
        .map(t -> t.substring(0, Math.min(t.length(), LONGEST_MESSAGE)));
  }
}
