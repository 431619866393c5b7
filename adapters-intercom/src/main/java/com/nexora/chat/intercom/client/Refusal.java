package com.nexora.chat.intercom.client;

import java.util.Optional;

/// Why Intercom said no (API 2.16, schema `error`).
///
/// @param code such as `not_found`; empty when the body does not say
/// @param requestId what Intercom's support asks for
/// @param canonical the contact that a merged one has become, from the `Link` header of a 410 (API
///     2.16, ShowContact)
public record Refusal(
    int status,
    String code,
    String message,
    Optional<String> requestId,
    Optional<String> canonical) {

  @Override
  public String toString() {
    String what = code.isEmpty() ? message : code + (message.isEmpty() ? "" : ", " + message);
    return status
        + (what.isEmpty() ? "" : ": " + what)
        + requestId.map(id -> " (request " + id + ")").orElse("");
  }
}
