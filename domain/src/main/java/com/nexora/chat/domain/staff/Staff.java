package com.nexora.chat.domain.staff;

import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The teammates and teams of a workspace, as the mirror last saw them. Of what is not known nobody
/// is judged: then Intercom's own answer to an assignment decides.
///
/// @param teammates empty when they were never read
/// @param teams empty when they were never read
public record Staff(List<Teammate> teammates, List<Team> teams) {

  /// Nobody has looked yet, or may look.
  public static final Staff UNKNOWN = new Staff(List.of(), List.of());

  public Staff {
    teammates = List.copyOf(teammates);
    teams = List.copyOf(teams);
  }

  public Optional<Teammate> teammate(TeammateId id) {
    return teammates.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<Team> team(TeamId id) {
    return teams.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Whom a text means: by id, by e-mail address or by name. A name that two share means nobody.
  public Optional<Teammate> called(String reference) {
    String wanted = folded(reference);
    return teammates.stream()
        .filter(one -> one.id().value().equals(reference.strip()))
        .findFirst()
        .or(() -> only(teammates.stream()
            .filter(one -> !wanted.isEmpty() && folded(one.email()).equals(wanted))
            .toList()))
        .or(() -> only(
            teammates.stream().filter(one -> folded(one.name()).equals(wanted)).toList()));
  }

  public List<Teammate> members(Team team) {
    return team.members().stream().flatMap(id -> teammate(id).stream()).toList();
  }

  /// How many of a team have a seat and have not set themselves away; empty when the team is not
  /// known.
  ///
  /// @param agent a teammate too, and never away, but nobody whom the others could count on
  public Optional<Integer> available(TeamId id, TeammateId agent) {
    return team(id)
        .map(team -> Math.toIntExact(members(team).stream()
            .filter(one -> one.available() && !one.id().equals(agent))
            .count()));
  }

  private static Optional<Teammate> only(List<Teammate> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
