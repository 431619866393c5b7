package com.nexora.chat.bootstrap.operator;

import java.time.Duration;

/// Ages for people: the two largest units.
final class Ages {

  private Ages() {}

  static String of(Duration age) {
    if (age.toDays() > 0) {
      return "%dd %02dh".formatted(age.toDays(), age.toHoursPart());
    }
    if (age.toHours() > 0) {
      return "%dh %02dm".formatted(age.toHours(), age.toMinutesPart());
    }
    return "%dm %02ds".formatted(age.toMinutes(), age.toSecondsPart());
  }
}
