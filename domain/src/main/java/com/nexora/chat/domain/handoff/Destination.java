package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import java.util.ArrayList;
import java.util.List;

/// Where a workspace sends a handoff, before it is known who that is for this customer.
public sealed interface Destination {

  record Team(TeamId id) implements Destination {}

  record Teammate(TeammateId id) implements Destination {}

  /// The named owner of the contact or company; the team when there is none.
  record AccountOwner(TeamId otherwise) implements Destination {}

  /// Whom to try, in this order. Nobody comes last, so that a handoff is never lost: an unassigned
  /// conversation with its note still stands in the inbox.
  default List<Assignee> ladder(Account account) {
    List<Assignee> ladder = new ArrayList<>();
    switch (this) {
      case Team(TeamId id) -> ladder.add(new Assignee.ToTeam(id));
      case Teammate(TeammateId id) -> ladder.add(new Assignee.ToTeammate(id));
      case AccountOwner(TeamId otherwise) -> {
        account.owner().map(Assignee.ToTeammate::new).ifPresent(ladder::add);
        ladder.add(new Assignee.ToTeam(otherwise));
      }
    }
    ladder.add(new Assignee.ToNobody());
    return List.copyOf(ladder);
  }
}
