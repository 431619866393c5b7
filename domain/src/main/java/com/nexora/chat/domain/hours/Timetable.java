package com.nexora.chat.domain.hours;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Where a schedule comes from.
public sealed interface Timetable {

  /// It stands in the workspace's document.
  record Written(Schedule schedule) implements Timetable {}

  /// It is kept in Intercom.
  ///
  /// @param named its id there, or its name
  /// @param besides special days that Intercom does not know, before its own
  record InIntercom(String named, List<SpecialDay> besides) implements Timetable {
    public InIntercom {
      besides = List.copyOf(besides);
    }
  }

  /// Empty when Intercom has no such schedule, or none that could be read yet.
  ///
  /// @param intercoms schedules by id or name
  default Optional<Schedule> schedule(Function<String, Optional<Schedule>> intercoms) {
    return switch (this) {
      case Written(Schedule schedule) -> Optional.of(schedule);
      case InIntercom(String named, List<SpecialDay> besides) ->
        intercoms.apply(named).map(schedule -> schedule.with(besides));
    };
  }
}
