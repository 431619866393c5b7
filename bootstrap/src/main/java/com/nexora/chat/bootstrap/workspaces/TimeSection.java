package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.routing.TimeWindow;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A time window, such as `{days: [mon, fri], from: "09:00", to: "17:30", zone: Europe/Berlin}`.
final class TimeSection {

  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private TimeSection() {}

  /// Without days it is every day, without times the whole day.
  static Optional<TimeWindow> read(YamlNode node) {
    Set<DayOfWeek> days =
        node.child("days").map(TimeSection::days).orElse(EnumSet.allOf(DayOfWeek.class));
    Optional<Integer> from = node.child("from").map(TimeSection::minute).orElse(Optional.of(0));
    Optional<Integer> to =
        node.child("to").map(TimeSection::minute).orElse(Optional.of(TimeWindow.DAY));
    Optional<ZoneId> zone = node.required("zone", TimeSection::zone, Optional.<ZoneId>empty());
    node.nothingElse();
    if (days.isEmpty() || from.isEmpty() || to.isEmpty() || zone.isEmpty()) {
      return Optional.empty();
    }
    // Until midnight is until the end of the day.
    int end = to.get() == 0 ? TimeWindow.DAY : to.get();
    if (from.get() == end || from.get() == TimeWindow.DAY) {
      node.mistake("is empty; 'to' is another time than 'from', and 'from' is before 24:00");
      return Optional.empty();
    }
    return Optional.of(new TimeWindow(days, from.get(), end, zone.get()));
  }

  private static Set<DayOfWeek> days(YamlNode node) {
    EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String name : Names.of(node)) {
      int day = DAYS.indexOf(name.toLowerCase(Locale.ROOT));
      if (day < 0) {
        node.mistake("is of " + String.join(", ", DAYS) + ", not '" + name + "'");
      } else {
        days.add(DayOfWeek.of(day + 1));
      }
    }
    return days;
  }

  private static Optional<Integer> minute(YamlNode node) {
    String written = node.text();
    if (written.matches("([01][0-9]|2[0-3]):[0-5][0-9]|24:00")) {
      int hour = Integer.parseInt(written.substring(0, 2));
      return Optional.of(hour * 60 + Integer.parseInt(written.substring(3)));
    }
    node.mistake("is a time such as \"09:00\", in quotation marks, not '" + written + "'");
    return Optional.empty();
  }

  private static Optional<ZoneId> zone(YamlNode node) {
    try {
      return Optional.of(ZoneId.of(node.text()));
    } catch (DateTimeException unknown) {
      node.mistake("is a time zone such as Europe/Berlin, not '" + node.text() + "'");
      return Optional.empty();
    }
  }
}
