package com.nexora.chat.application.promising;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.port.MirrorRun;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryMirror;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.hours.Queueing;
import com.nexora.chat.domain.hours.Timetable;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Schedules that are kept in Intercom hold as soon as they are read there.
class KnownHoursTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final Instant NIGHT = Instant.parse("2026-01-05T03:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final InMemoryMirror mirror = new InMemoryMirror(new InMemoryStore());
  private final AtomicLong nanos = new AtomicLong();
  private final KnownHours policies = new KnownHours(
      _ -> Optional.of(ExamplePolicy.askingBack(1)
          .withHours(new Hours(
              Optional.of(new Timetable.InIntercom("Support", List.of())),
              Map.of(),
              Queueing.USUAL))),
      mirror,
      nanos::get);

  @Test
  void until_they_are_read_nobody_keeps_them_and_seconds_later_everybody_does() {
    assertFalse(closedAtNight());
    reads(List.of(new Mirrored.OfficeHours.Span(540, 1_020)));
    nanos.addAndGet(Duration.ofSeconds(3).toNanos());
    assertTrue(closedAtNight());
  }

  @Test
  void what_was_read_holds_for_a_minute() {
    reads(List.of(new Mirrored.OfficeHours.Span(540, 1_020)));
    assertTrue(closedAtNight());
    reads(List.of(new Mirrored.OfficeHours.Span(0, 10_080)));
    nanos.addAndGet(MINUTE.minusSeconds(1).toNanos());
    assertTrue(closedAtNight());
    nanos.addAndGet(Duration.ofSeconds(2).toNanos());
    assertFalse(closedAtNight());
  }

  private boolean closedAtNight() {
    return policies
        .of(ACME)
        .orElseThrow()
        .hours()
        .resolved(_ -> Optional.empty())
        .usual()
        .filter(schedule -> !schedule.isOpen(NIGHT))
        .isPresent();
  }

  private void reads(List<Mirrored.OfficeHours.Span> week) {
    MirrorRun run = mirror.begin(ACME, MirrorKind.OFFICE_HOURS, MINUTE).orElseThrow();
    var _ = mirror.keep(
        ACME,
        run,
        MirrorPage.whole(
            List.of(new Mirrored.OfficeHours("1", "Support", "UTC", false, week, List.of()))),
        MINUTE);
    mirror.end(ACME, run, new MirrorRun.End(MirrorProgress.State.CURRENT, "", Duration.ZERO, true));
  }
}
