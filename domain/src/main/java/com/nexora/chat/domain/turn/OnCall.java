package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.qualifying.Leads;
import com.nexora.chat.domain.staff.Presence;
import com.nexora.chat.domain.staff.Staff;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// Who is asked while the team behind them is closed: whoever a ladder names for these hours.
public record OnCall(WorkspacePolicy policy, Instant at) {

  /// Whether whoever is given a conversation now is there in spite of the hours. A team is not, and
  /// what was promised for later waits for its team.
  public boolean answers(Outcome decided, Assignee holder) {
    boolean promised = decided instanceof Outcome.HandedOff(HandoffReason because)
        && because == HandoffReason.PROMISED;
    Presence now = new Presence(Staff.UNKNOWN, policy.hours().resolved(_ -> Optional.empty()), at);
    return holder instanceof Assignee.ToTeammate
        && !promised
        && destinations(policy).anyMatch(to -> to.coversOutOfHours(now));
  }

  /// Wherever a conversation may go in a workspace.
  static Stream<Destination> destinations(WorkspacePolicy policy) {
    Stream<Destination> ruled =
        policy.rules().stream().flatMap(rule -> rule.then().destination().stream());
    Stream<Destination> qualified = policy.leads().then().values().stream()
        .flatMap(route -> route instanceof Leads.Route.HandOff(Destination to)
            ? Stream.of(to)
            : Stream.<Destination>empty());
    return Stream.of(Stream.of(policy.handoffTo()), ruled, qualified).flatMap(it -> it);
  }
}
