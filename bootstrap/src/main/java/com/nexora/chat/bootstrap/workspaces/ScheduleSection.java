package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.hours.Schedule;
import com.nexora.chat.domain.hours.Span;
import com.nexora.chat.domain.hours.SpecialDay;
import com.nexora.chat.domain.hours.Timetable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The schedules of a workspace's entry, by the names that teams are given them by.
final class ScheduleSection {

  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final Pattern SPAN =
      Pattern.compile("([01][0-9]|2[0-4]):([0-5][0-9])-([01][0-9]|2[0-4]):([0-5][0-9])");

  private static final String HOW_TO_WRITE_A_SPAN = "is a time from and to, such as 09:00-17:30";

  private ScheduleSection() {}

  static Map<String, Timetable> read(List<YamlNode> entries) {
    Map<String, Timetable> known = new HashMap<>();
    for (YamlNode entry : entries) {
      String name = entry.text("name");
      Timetable timetable = timetable(entry);
      entry.nothingElse();
      if (known.put(name, timetable) != null) {
        entry.mistake("repeats the schedule '" + name + "'; give each a name of its own");
      }
    }
    return known;
  }

  private static Timetable timetable(YamlNode node) {
    Set<String> written = new TreeSet<>(node.keys());
    written.retainAll(Set.of("intercom", "week", "always"));
    if (written.size() != 1) {
      node.mistake("needs exactly one of week: with the hours of each day, always: true, and"
          + " intercom: with the name or id of a schedule there");
    }
    Optional<YamlNode> intercom = node.child("intercom");
    Optional<YamlNode> week = node.child("week");
    Optional<YamlNode> always = node.child("always");
    if (intercom.isPresent()) {
      node.mistake("time-zone", "is to be left out: Intercom's schedule has one");
      return new Timetable.InIntercom(intercom.get().text(), holidays(node));
    }
    ZoneId zone = node.required("time-zone", ScheduleSection::zone, ZoneOffset.UTC);
    always
        .filter(there -> !there.text().equals("true"))
        .ifPresent(
            there -> there.mistake("is true, or is left out and week: says when it is open"));
    List<Span> open = week.map(ScheduleSection::week).orElse(List.of());
    return new Timetable.Written(
        always.isPresent()
            ? Schedule.always(zone, holidays(node))
            : new Schedule(zone, open, holidays(node)));
  }

  private static List<SpecialDay> holidays(YamlNode node) {
    return node.list("holidays").stream().flatMap(entry -> day(entry).stream()).toList();
  }

  private static ZoneId zone(YamlNode node) {
    String name = node.text();
    if (ZoneId.getAvailableZoneIds().contains(name)) {
      return ZoneId.of(name);
    }
    node.mistake("is the name of a time zone, such as Europe/Berlin or America/New_York, not '"
        + name + "'");
    return ZoneOffset.UTC;
  }

  private static List<Span> week(YamlNode node) {
    List<Span> week = new ArrayList<>();
    for (String days : node.keys()) {
      node.child(days).ifPresent(hours -> {
        List<Integer> meant = days(days);
        if (meant.isEmpty()) {
          hours.mistake(
              "is for a day or several, written mon, tue, wed, thu, fri, sat, sun or as in"
                  + " mon-fri");
        }
        for (Span span : spans(hours)) {
          meant.forEach(day -> week.addAll(onDay(day, span)));
        }
      });
    }
    return week;
  }

  /// Monday is 0. None when it cannot be read.
  private static List<Integer> days(String written) {
    List<String> ends = List.of(written.split("-", -1));
    int first = DAYS.indexOf(ends.getFirst());
    int last = DAYS.indexOf(ends.getLast());
    if (ends.size() > 2 || first < 0 || last < 0) {
      return List.of();
    }
    List<Integer> days = new ArrayList<>();
    for (int day = first; day != last; day = (day + 1) % DAYS.size()) {
      days.add(day);
    }
    days.add(last);
    return days;
  }

  /// What goes past Sunday's midnight goes on on Monday.
  private static List<Span> onDay(int day, Span span) {
    int from = day * Span.DAY + span.from();
    int to = day * Span.DAY + span.to();
    return to <= Span.WEEK
        ? List.of(new Span(from, to))
        : List.of(new Span(from, Span.WEEK), new Span(0, to - Span.WEEK));
  }

  /// One, or a list of them. A span that ends before it begins ends on the next day.
  private static List<Span> spans(YamlNode node) {
    List<Span> spans = new ArrayList<>();
    for (YamlNode entry : node.entriesOrSelf()) {
      Matcher written = SPAN.matcher(entry.text());
      if (!written.matches()) {
        entry.mistake(HOW_TO_WRITE_A_SPAN);
        continue;
      }
      int from = minutes(written.group(1), written.group(2));
      int to = minutes(written.group(3), written.group(4));
      if (from >= Span.DAY || to > Span.DAY || from == to) {
        entry.mistake(HOW_TO_WRITE_A_SPAN + ", and 00:00-24:00 for the whole day");
      } else {
        spans.add(new Span(from, to > from ? to : to + Span.DAY));
      }
    }
    return spans;
  }

  private static int minutes(String hours, String minutes) {
    return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
  }

  private static Optional<SpecialDay> day(YamlNode node) {
    String name = node.text("name", "");
    String date = node.text("date");
    List<Span> open = node.child("open").map(ScheduleSection::spans).orElse(List.of());
    node.nothingElse();
    if (open.stream().anyMatch(span -> span.to() > Span.DAY)) {
      node.mistake("open", "ends on the same day, at 24:00 at the latest");
      return Optional.empty();
    }
    Optional<SpecialDay.When> when = when(date);
    if (when.isEmpty() && !date.isEmpty()) {
      node.mistake(
          "date", "is a date such as 2026-12-24, or 12-25 for every year, not '" + date + "'");
    }
    return when.map(known -> new SpecialDay(name, known, open));
  }

  private static Optional<SpecialDay.When> when(String date) {
    try {
      if (date.matches("[0-9]{2}-[0-9]{2}")) {
        return Optional.of(new SpecialDay.When.EveryYear(MonthDay.parse("--" + date)));
      }
      return date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
          ? Optional.of(new SpecialDay.When.Once(LocalDate.parse(date)))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
