package com.nexora.chat.domain.conversation;

/// Whom a conversation can be given to.
public sealed interface Assignee {

  record ToTeammate(TeammateId id) implements Assignee {}

  /// Giving a conversation to a team takes it away from the teammate who had it (Intercom help,
  /// "Assign conversations to teammates and teams").
  record ToTeam(TeamId id) implements Assignee {}

  record ToNobody() implements Assignee {}
}
