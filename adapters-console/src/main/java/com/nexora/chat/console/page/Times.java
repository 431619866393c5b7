package com.nexora.chat.console.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Times as people read them.
public final class Times {

  private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern(
          "yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
      .withZone(ZoneOffset.UTC);

  private Times() {}

  /// To the second; a script puts it into the reader's own time zone.
  public static String utc(Instant at) {
    return UTC.format(at);
  }

  /// For machines (RFC 3339).
  public static String iso(Instant at) {
    return at.truncatedTo(ChronoUnit.MILLIS).toString();
  }

  /// In one unit, rounded up.
  public static String rough(Duration duration) {
    long seconds = Math.max(0, duration.plusMillis(999).toSeconds());
    if (seconds < 120) {
      return seconds + (seconds == 1 ? " second" : " seconds");
    }
    if (seconds < 7200) {
      return Math.ceilDiv(seconds, 60) + " minutes";
    }
    return seconds < 172_800
        ? Math.ceilDiv(seconds, 3600) + " hours"
        : Math.ceilDiv(seconds, 86_400) + " days";
  }
}
