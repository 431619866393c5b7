package com.nexora.chat.architecture.planted.domain.turn;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Supplier;

/// Breaks time-and-ids-are-passed-in, in every method.
@SuppressWarnings({"JavaTimeDefaultTimeZone", "TimeInStaticInitializer"})
public final class TellsTime {

  private TellsTime() {}

  public static Instant instant() {
    return Instant.now();
  }

  public static Supplier<Instant> reference() {
    return Instant::now;
  }

  public static LocalDateTime local() {
    return LocalDateTime.now();
  }

  public static ZonedDateTime zoned() {
    return ZonedDateTime.now(ZoneOffset.UTC);
  }

  public static Clock clock() {
    return Clock.systemUTC();
  }

  public static InstantSource source() {
    return InstantSource.system();
  }

  public static long millis() {
    return System.currentTimeMillis();
  }

  public static long nanos() {
    return System.nanoTime();
  }
}
