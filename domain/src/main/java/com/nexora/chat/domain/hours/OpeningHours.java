package com.nexora.chat.domain.hours;

import com.nexora.chat.domain.conversation.TeamId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Who keeps which hours, with every schedule at hand.
///
/// @param usual of whoever is not named
/// @param teams who is named; empty for one whose own schedule is not known, and who therefore
///     keeps none, not the usual one either
public record OpeningHours(Optional<Schedule> usual, Map<TeamId, Optional<Schedule>> teams) {

  /// Nobody keeps hours: everybody counts as there.
  public static final OpeningHours NONE = new OpeningHours(Optional.empty(), Map.of());

  public OpeningHours {
    teams = Map.copyOf(teams);
  }

  /// Empty when the team keeps no hours that are known.
  public Optional<Schedule> of(TeamId team) {
    return teams.getOrDefault(team, usual);
  }

  /// Whether a team is there. One that keeps no hours always is.
  public boolean isOpen(TeamId team, Instant at) {
    return of(team).map(schedule -> schedule.isOpen(at)).orElse(true);
  }
}
