package com.nexora.chat.domain.hours;

import com.nexora.chat.domain.conversation.TeamId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a workspace has decided about its hours.
///
/// @param usual the hours of every team that is not named; empty when those are always there
/// @param queueing what becomes of a handoff when nobody is there
public record Hours(Optional<Timetable> usual, Map<TeamId, Timetable> teams, Queueing queueing) {

  /// Not configured: everybody counts as there, day and night.
  public static final Hours NONE = new Hours(Optional.empty(), Map.of(), Queueing.USUAL);

  public Hours {
    teams = Map.copyOf(teams);
  }

  public boolean configured() {
    return usual.isPresent() || !teams.isEmpty();
  }

  /// Whether anything of it stands in Intercom.
  public boolean askIntercom() {
    return usual.filter(Timetable.InIntercom.class::isInstance).isPresent()
        || teams.values().stream().anyMatch(Timetable.InIntercom.class::isInstance);
  }

  /// The schedules in Intercom that are not written out, by the names that the workspace uses.
  public List<String> unread() {
    return Stream.concat(usual.stream(), teams.values().stream())
        .flatMap(timetable -> switch (timetable) {
          case Timetable.InIntercom kept -> Stream.of(kept.named());
          case Timetable.Written _ -> Stream.<String>empty();
        })
        .distinct()
        .sorted()
        .toList();
  }

  /// The same with every schedule written out that is found.
  public Hours with(Function<String, Optional<Schedule>> intercoms) {
    Map<TeamId, Timetable> known = new HashMap<>();
    teams.forEach((team, timetable) -> known.put(team, written(timetable, intercoms)));
    return new Hours(usual.map(timetable -> written(timetable, intercoms)), known, queueing);
  }

  private static Timetable written(
      Timetable timetable, Function<String, Optional<Schedule>> intercoms) {
    return timetable.schedule(intercoms).<Timetable>map(Timetable.Written::new).orElse(timetable);
  }

  /// With every schedule looked up. One that is not found holds for nobody, and who keeps no hours
  /// is there: nobody is told to wait by a schedule that nobody has read.
  ///
  /// @param intercoms the schedules in Intercom, by id or name
  public OpeningHours resolved(Function<String, Optional<Schedule>> intercoms) {
    Map<TeamId, Optional<Schedule>> known = new HashMap<>();
    teams.forEach((team, timetable) -> known.put(team, timetable.schedule(intercoms)));
    return new OpeningHours(usual.flatMap(timetable -> timetable.schedule(intercoms)), known);
  }
}
