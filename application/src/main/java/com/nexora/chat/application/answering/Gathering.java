package com.nexora.chat.application.answering;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.Profile;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.hours.OpeningHours;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Business;
import com.nexora.chat.domain.routing.RoutingFacts;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Reading;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What rules look at, as it is now.
record Gathering(InstantSource clock) implements Circumstances {

  @Override
  public RoutingFacts of(WorkspaceId workspace, WorkspacePolicy policy, Reading reading) {
    return facts(workspace, policy, reading, clock.instant());
  }

  static RoutingFacts facts(
      WorkspaceId workspace, WorkspacePolicy policy, Reading reading, Instant at) {
    return new RoutingFacts(
        workspace,
        at,
        reading.conversation(),
        reading.account(),
        reading.language(),
        reading.intent(),
        policy.tiers().of(reading.account(), segments(reading.account())),
        new Teams(policy.hours().resolved(_ -> Optional.empty()), at));
  }

  /// By what the workspace has written of its hours. Who is there is not known here yet.
  private record Teams(OpeningHours hours, Instant at) implements Business {

    @Override
    public Optional<Boolean> open(TeamId team) {
      return hours.of(team).map(schedule -> schedule.isOpen(at));
    }

    @Override
    public Optional<Integer> available(TeamId team) {
      return Optional.empty();
    }
  }

  private static Set<String> segments(Account account) {
    Profile profile = account.profile();
    Set<String> all = new HashSet<>(profile.companySegments());
    profile.segments().ifPresent(all::addAll);
    return all;
  }
}
