package com.nexora.chat.domain.routing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Reads numbers and dates from texts. A look at the shape comes before every attempt: values that
/// are neither are the rule, and refusing them by an exception would cost more than all the rest.
final class Values {

  /// Longer numbers are no numbers: an exponent or a thousand digits would make comparing dear.
  private static final int LONGEST_NUMBER = 32;

  private static final int SHORTEST_DATE = "2026-03-01".length();
  private static final int LONGEST_DATE = 40;

  /// Seconds since 1970 have nine or more digits from 1973 on; milliseconds have twelve or more.
  private static final int FEWEST_SECONDS = 9;

  private static final int FEWEST_MILLIS = 12;
  private static final int MOST_MILLIS = 15;

  private Values() {}

  static Optional<BigDecimal> number(String text) {
    return isNumber(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /// A date as Intercom gives it: seconds or milliseconds since 1970, or ISO 8601.
  static Optional<Instant> moment(String text) {
    if (digits(text, 0) == text.length()) {
      return text.length() < FEWEST_SECONDS || text.length() > MOST_MILLIS
          ? Optional.empty()
          : Optional.of(
              text.length() < FEWEST_MILLIS
                  ? Instant.ofEpochSecond(Long.parseLong(text))
                  : Instant.ofEpochMilli(Long.parseLong(text)));
    }
    return written(text);
  }

  /// A date as people write it in a document.
  static Optional<Instant> written(String text) {
    if (text.length() < SHORTEST_DATE
        || text.length() > LONGEST_DATE
        || digits(text, 0) != 4
        || text.charAt(4) != '-') {
      return Optional.empty();
    }
    try {
      return Optional.of(
          text.length() == SHORTEST_DATE
              ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  /// An optional sign, digits, and perhaps a point and more digits.
  private static boolean isNumber(String text) {
    if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
      return false;
    }
    int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    int whole = digits(text, start);
    if (whole == start || whole == text.length()) {
      return whole > start;
    }
    return text.charAt(whole) == '.'
        && whole + 1 < text.length()
        && digits(text, whole + 1) == text.length();
  }

  /// Where the digits from `from` on end. Those of other scripts are none.
  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
