package com.nexora.chat.intercom.payload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// API 2.16, schemas `office_hours_schedule_list` and `office_hours_exception_list`.
public record OfficeHoursPayload(@Nullable List<@Nullable EntryPayload> data) {

  /// A schedule, or one of its exceptions: what one has, the other lacks.
  public record EntryPayload(
      @Nullable String id,
      @Nullable String name,
      @Nullable String timeZoneName,
      @Nullable Boolean twentyFourSeven,
      @Nullable String exceptionDate,
      @Nullable String exceptionType,
      @Nullable Boolean recurringAnnually,
      @Nullable List<@Nullable IntervalPayload> timeIntervals) {}

  public record IntervalPayload(
      @Nullable Integer startMinute, @Nullable Integer endMinute) {}
}
