package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.hours.Queueing;
import com.nexora.chat.domain.hours.Timetable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The part of a workspace's entry that says when who is there, and what customers are promised
/// when nobody is.
final class HoursSection {

  private HoursSection() {}

  /// Without the section every team counts as there, always.
  ///
  /// @param workspace the workspace's entry
  static Hours read(YamlNode workspace) {
    return workspace
        .child("hours")
        .map(node -> section(node, new QueueingSection(workspace)))
        .orElse(Hours.NONE);
  }

  private static Hours section(YamlNode node, QueueingSection promises) {
    Map<String, Timetable> known = ScheduleSection.read(node.list("schedules"));
    Optional<Timetable> usual = node.child("usual").flatMap(name -> named(name, known));
    Map<TeamId, Timetable> teams = new HashMap<>();
    node.child("teams").ifPresent(section -> {
      for (String team : section.keys()) {
        if (team.isBlank()) {
          section.mistake("has a team without an id: write the team's id before its schedule, as"
              + " its address in Intercom shows it");
          continue;
        }
        section
            .child(team)
            .flatMap(name -> named(name, known))
            .ifPresent(timetable -> teams.put(new TeamId(team), timetable));
      }
    });
    Queueing queueing = promises.read(node);
    if (node.child("usual").isEmpty() && node.child("teams").isEmpty()) {
      node.mistake("needs usual: with the name of the schedule that every team keeps, or teams:"
          + " with the ids of teams and the name of the schedule of each");
    }
    node.nothingElse();
    return new Hours(usual, teams, queueing);
  }

  private static Optional<Timetable> named(YamlNode name, Map<String, Timetable> known) {
    Optional<Timetable> timetable = Optional.ofNullable(known.get(name.text()));
    if (timetable.isEmpty()) {
      name.mistake("names a schedule that is not under hours.schedules; there are: "
          + String.join(", ", known.keySet().stream().sorted().toList()));
    }
    return timetable;
  }
}
