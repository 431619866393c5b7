package com.nexora.chat.domain.staff;

import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import java.util.List;

/// A team of teammates.
public record Team(TeamId id, String name, List<TeammateId> members) {

  public Team {
    members = List.copyOf(members);
  }
}
