package com.nexora.chat.intercom.desk;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Times as Intercom writes them: seconds since 1970 in REST, ISO 8601 in some webhooks and older
/// versions.
final class Times {

  private Times() {}

  static Optional<Instant> read(@Nullable JsonValue value) {
    try {
      return switch (value) {
        case JsonNumber seconds -> Optional.of(Instant.ofEpochSecond(seconds.longValue()));
        case JsonString text -> Optional.of(read(text.getString()));
        case null, default -> Optional.empty();
      };
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Instant read(String text) {
    boolean digits =
        !text.isEmpty() && text.length() < 19 && text.chars().allMatch(Character::isDigit);
    return digits
        ? Instant.ofEpochSecond(Long.parseLong(text))
        : OffsetDateTime.parse(text).toInstant();
  }
}
