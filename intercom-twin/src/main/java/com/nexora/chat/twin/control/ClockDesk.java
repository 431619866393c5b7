package com.nexora.chat.twin.control;

import com.nexora.chat.twin.clock.MovableClock;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.wire.Fields;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/// What time it is, and letting time pass.
///
/// @param zone by which the people of the workspace live
record ClockDesk(MovableClock clock, ZoneId zone) {

  Fields show() {
    return Fields.empty()
        .with("now", clock.instant().getEpochSecond())
        .with("ahead_ms", clock.ahead().toMillis())
        .with("timezone", zone.getId());
  }

  /// Seconds that pass at once, or the time of day that comes next.
  Fields pass(Body body) {
    String time = body.given("time");
    if (time != null) {
      clock.forwardTo(read(time), zone);
    } else {
      int seconds = body.number("forward_s");
      if (seconds < 0) {
        throw Refusal.invalid("forward_s", "time only goes forward");
      }
      clock.forward(Duration.ofSeconds(seconds));
    }
    return show();
  }

  private static LocalTime read(String time) {
    try {
      return LocalTime.parse(time);
    } catch (DateTimeException e) {
      throw Refusal.invalid("time", "time is a time of day, such as 20:30");
    }
  }
}
