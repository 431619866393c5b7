package com.nexora.chat.domain.staff;

import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import java.util.List;

/// A teammate.
///
/// @param email empty when it is not known
/// @param away whether they set themselves away; that they did not does not make them present
/// @param seat in the Inbox: nobody can be assigned a conversation without one
/// @param teams those they belong to
public record Teammate(
    TeammateId id, String name, String email, boolean away, boolean seat, List<TeamId> teams) {

  public Teammate {
    teams = List.copyOf(teams);
  }

  public boolean available() {
    return seat && !away;
  }
}
