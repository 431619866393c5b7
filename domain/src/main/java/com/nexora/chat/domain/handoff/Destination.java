package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import java.util.Optional;

/// Where a workspace sends a handoff, before it is known who that is for this customer.
public sealed interface Destination {

  /// A team's own inbox.
  record Team(TeamId id) implements Destination {}

  /// A certain teammate, who is given it even when they are away: there is no other.
  record Teammate(TeammateId id) implements Destination {}

  /// The named owner of the account; the team when there is none, or none who could take it.
  record AccountOwner(TeamId otherwise) implements Destination {}

  /// Whoever comes first on a ladder of the workspace's own.
  record OnLadder(Ladder ladder) implements Destination {}

  /// Whom to try for this account, and why in that order.
  default Climb climb(Account account, Climbing climbing) {
    return switch (this) {
      case Team(TeamId id) -> climbing.only(id);
      case Teammate(TeammateId id) -> climbing.only(id);
      case AccountOwner(TeamId otherwise) -> climbing.ownerOr(otherwise, account);
      case OnLadder(Ladder ladder) -> climbing.climb(ladder, account);
    };
  }

  /// The team whose hours say when somebody answers; empty when no team stands behind it.
  default Optional<TeamId> team() {
    return switch (this) {
      case Team(TeamId id) -> Optional.of(id);
      case Teammate(TeammateId id) -> Optional.empty();
      case AccountOwner(TeamId otherwise) -> Optional.of(otherwise);
      case OnLadder(Ladder ladder) -> ladder.team();
    };
  }
}
