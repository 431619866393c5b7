package com.nexora.chat.domain.routing;

import com.nexora.chat.domain.conversation.TeamId;
import java.util.Optional;

/// How things stand with the teams of a workspace at the moment of routing. Implementations ask
/// nobody: they are asked for each rule.
public interface Business {

  /// Of a workspace of whose teams nothing is known.
  Business UNKNOWN = new Unknown();

  /// Of a workspace of whose teams nothing is known.
  record Unknown() implements Business {
    @Override
    public Optional<Boolean> open(TeamId team) {
      return Optional.empty();
    }

    @Override
    public Optional<Integer> available(TeamId team) {
      return Optional.empty();
    }
  }

  /// Whether the team is within its office hours; empty when the team has none that are known.
  Optional<Boolean> open(TeamId team);

  /// How many of the team have an Inbox seat and have not set themselves away, the agent not
  /// counted; empty when the team is not known. That they did not set themselves away does not
  /// make them present.
  Optional<Integer> available(TeamId team);
}
