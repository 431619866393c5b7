package com.nexora.chat.domain.staff;

import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.hours.OpeningHours;
import java.time.Instant;

/// Who is there at the moment of deciding.
///
/// @param hours of every team, with every schedule at hand
public record Presence(Staff staff, OpeningHours hours, Instant at) {

  /// Nothing is known of anybody.
  public static final Presence UNKNOWN =
      new Presence(Staff.UNKNOWN, OpeningHours.NONE, Instant.EPOCH);

  /// Whether a team is within its office hours. One that keeps none always is.
  public boolean open(TeamId team) {
    return hours.isOpen(team, at);
  }
}
