package com.nexora.chat.application.promising;

import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.Mirrored.OfficeHours;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.hours.Schedule;
import com.nexora.chat.domain.hours.Span;
import com.nexora.chat.domain.hours.SpecialDay;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// Policies in which the schedules that are kept in Intercom stand as the mirror has them. They
/// change a few times a year, so they are looked up once a minute and not for every turn.
public final class KnownHours implements Policies {

  private static final Duration FRESH = Duration.ofMinutes(1);

  /// A mirror that has read nothing yet is about to: until then nobody keeps those hours.
  private static final Duration BEFORE_THE_FIRST = Duration.ofSeconds(2);

  private final Policies written;
  private final Mirror mirror;
  private final LongSupplier nanos;
  private final Map<WorkspaceId, Looked> looked = new ConcurrentHashMap<>();

  private record Looked(List<Mirrored> schedules, long at) {

    Duration counts() {
      return schedules.isEmpty() ? BEFORE_THE_FIRST : FRESH;
    }
  }

  /// @param written what the documents say
  /// @param nanos a clock that only goes forward
  public KnownHours(Policies written, Mirror mirror, LongSupplier nanos) {
    this.written = written;
    this.mirror = mirror;
    this.nanos = nanos;
  }

  @Override
  public Optional<WorkspacePolicy> of(WorkspaceId workspace) {
    return written
        .of(workspace)
        .map(policy -> policy.hours().askIntercom()
            ? policy.withHours(known(policy.hours(), schedules(workspace)))
            : policy);
  }

  private static Hours known(Hours hours, List<Mirrored> schedules) {
    return hours.with(named -> schedules.stream()
        .filter(OfficeHours.class::isInstance)
        .map(OfficeHours.class::cast)
        .filter(kept -> kept.id().equals(named) || kept.name().equals(named))
        .findFirst()
        .flatMap(KnownHours::schedule));
  }

  /// What was known last holds while the store cannot be asked.
  private List<Mirrored> schedules(WorkspaceId workspace) {
    long now = nanos.getAsLong();
    Looked last = looked.get(workspace);
    if (last != null && now - last.at() < last.counts().toNanos()) {
      return last.schedules();
    }
    try {
      Looked fresh = new Looked(mirror.all(workspace, MirrorKind.OFFICE_HOURS), now);
      looked.put(workspace, fresh);
      return fresh.schedules();
    } catch (PortFailure away) {
      return last == null ? List.of() : last.schedules();
    }
  }

  /// Empty when Intercom names a time zone that nobody knows.
  static Optional<Schedule> schedule(OfficeHours kept) {
    try {
      ZoneId zone = ZoneId.of(kept.timeZone());
      List<SpecialDay> special =
          kept.specialDays().stream().flatMap(day -> special(day).stream()).toList();
      return Optional.of(
          kept.always()
              ? Schedule.always(zone, special)
              : new Schedule(zone, spans(kept.week(), Span.WEEK), special));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<SpecialDay> special(OfficeHours.SpecialDay day) {
    try {
      LocalDate date = LocalDate.parse(day.date());
      SpecialDay.When when = day.everyYear()
          ? new SpecialDay.When.EveryYear(MonthDay.from(date))
          : new SpecialDay.When.Once(date);
      return Optional.of(new SpecialDay(day.name(), when, spans(day.open(), Span.DAY)));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /// What goes past the end of the week goes on at its beginning; past the end of a day it ends.
  private static List<Span> spans(List<OfficeHours.Span> written, int end) {
    List<Span> spans = new ArrayList<>();
    for (OfficeHours.Span span : written) {
      int from = Math.max(0, span.fromMinute());
      int to = span.toMinute() > from || end == Span.DAY ? span.toMinute() : span.toMinute() + end;
      if (from < Math.min(to, end)) {
        spans.add(new Span(from, Math.min(to, end)));
      }
      if (end == Span.WEEK && to > end) {
        spans.add(new Span(0, Math.min(to - end, end)));
      }
    }
    return spans;
  }
}
