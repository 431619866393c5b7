package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.hours.OpeningHours;
import com.nexora.chat.domain.hours.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What a workspace has decided about a handoff that nobody takes.
///
/// @param acceptWithin the open time within which somebody takes it; longer than nothing
/// @param to who gets it next; empty for the next step of the ladder that it was handed over by
/// @param times how often it goes on at most, from 1 to [#MOST_TIMES]
public record Escalation(Duration acceptWithin, Optional<Destination> to, int times) {

  /// More would be a conversation that nobody answers and everybody hears of.
  public static final int MOST_TIMES = 5;

  public Escalation {
    if (!acceptWithin.isPositive() || times < 1 || times > MOST_TIMES) {
      throw new IllegalArgumentException("a handoff is accepted after some time, and goes on");
    }
  }

  /// By when somebody should have taken it, counted in the hours of the first team it may go to;
  /// a team that keeps none is always there. Empty when those hours are never open.
  ///
  /// @param given whom it may go to, in order
  public Optional<Instant> due(OpeningHours hours, List<Assignee> given, Instant from) {
    Optional<Schedule> schedule = hours(hours, given);
    return schedule.isEmpty()
        ? Optional.of(from.plus(acceptWithin))
        : schedule.get().plusOpenTime(from, acceptWithin);
  }

  /// Of the first team among them. Empty when it keeps no hours.
  public static Optional<Schedule> hours(OpeningHours hours, List<Assignee> given) {
    Optional<TeamId> team = given.stream()
        .flatMap(to -> to instanceof Assignee.ToTeam(TeamId id)
            ? List.of(id).stream()
            : List.<TeamId>of().stream())
        .findFirst();
    return team.map(hours::of).orElseGet(hours::usual);
  }

  /// Who can have it next, and why.
  ///
  /// @param had who has it and had it
  public Climb climb(Handed handed, Collection<Assignee> had, Account account, Climbing climbing) {
    Climb all =
        to.map(next -> next.climb(account, climbing)).orElseGet(() -> climbing.onwards(handed));
    return all.without(had);
  }
}
