package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.conversation.TeamId;

/// One step of a ladder: somebody who may take a conversation.
public sealed interface Rung {

  /// The named owner of the account, as [Owners] tells.
  record Owner() implements Rung {}

  /// Whoever stands in for the owner.
  record Deputy() implements Rung {}

  /// A team that the owner belongs to, where somebody is available now.
  record OwnersPod() implements Rung {}

  /// A team, if somebody in it is available now.
  record Pod(TeamId id) implements Rung {}

  /// A certain teammate.
  ///
  /// @param reference id, e-mail address or name
  record Person(String reference) implements Rung {}

  /// A team's own inbox, whether or not somebody is there now: it waits there to be taken.
  record Team(TeamId id) implements Rung {}
}
