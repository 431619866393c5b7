package com.nexora.chat.torture.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All that is judged of one workspace: what its twin saw, and what the service's tables say.
///
/// @param acknowledged customers' messages whose webhook was answered with 200
/// @param leaks secrets found where none may be
/// @param strays what another workspace's twin saw of this one
public record Evidence(
    List<Talk> talks, Set<Message> acknowledged, Tables tables, Searched leaks, Searched strays) {

  public Evidence {
    talks = List.copyOf(talks);
    acknowledged = Set.copyOf(acknowledged);
  }

  /// What was found in a text where nothing may be found.
  ///
  /// @param lines that were looked through
  public record Searched(int lines, List<String> found) {
    public Searched {
      found = List.copyOf(found);
    }
  }

  /// A conversation as Intercom has it, oldest part first.
  public record Talk(String id, List<Part> parts) {
    public Talk {
      parts = List.copyOf(parts);
    }
  }

  public record Part(String id, Kind kind, Instant at, String text) {}

  /// Who did what.
  public enum Kind {
    CUSTOMER_WROTE,
    AGENT_REPLIED,
    TEAMMATE_REPLIED,
    /// Somebody gave the conversation to the agent.
    GIVEN_TO_AGENT,
    /// The agent wrote a note, which customers do not see.
    AGENT_NOTED,
    AGENT_ASSIGNED,
    TEAMMATE_ASSIGNED,
    OTHER
  }

  public record Message(String conversation, String part) {}

  /// The service's own tables.
  ///
  /// @param due conversations somebody should still look at
  /// @param dead conversations that were set aside for an operator, who can see them
  public record Tables(
      List<Obligation> obligations,
      List<Turn> turns,
      List<Action> actions,
      List<Work> due,
      Set<String> dead) {
    public Tables {
      dead = Set.copyOf(dead);
      obligations = List.copyOf(obligations);
      turns = List.copyOf(turns);
      actions = List.copyOf(actions);
      due = List.copyOf(due);
    }
  }

  /// @param outcome empty while it is open
  /// @param epoch the turn that settled it, if one did
  public record Obligation(
      Message message, Optional<String> outcome, String reason, Optional<Long> epoch) {}

  public record Turn(String conversation, long epoch, String outcome, boolean finished) {}

  /// @param result the part it made
  public record Action(
      String conversation,
      long epoch,
      String kind,
      String state,
      int attempts,
      Optional<String> result) {}

  /// A conversation somebody should still look at.
  public record Work(String conversation, String why) {}
}
