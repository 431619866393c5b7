package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Climb.Finding;
import com.nexora.chat.domain.handoff.Climb.Role;
import com.nexora.chat.domain.handoff.Climb.Step;
import com.nexora.chat.domain.handoff.Climb.Why;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.staff.Presence;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.staff.Team;
import com.nexora.chat.domain.staff.Teammate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who can take a conversation, rung by rung.
///
/// @param owners how the account's owner is known
/// @param agent never given a conversation by itself
public record Climbing(Owners owners, Presence presence, TeammateId agent) {

  /// Above this, a ladder is a mistake of whoever wrote it, and its note could not be read.
  static final int MOST_STEPS = 20;

  Climb climb(Ladder ladder, Account account) {
    Optional<String> owner = owners.of(account, staff());
    List<Step> steps = ladder.rungs(presence).stream()
        .flatMap(rung -> steps(rung, owner).stream())
        .toList();
    return climb(ladder.name(), steps, ladder.outOfHours(presence));
  }

  /// A teammate alone: there is no other, so nothing is made of what the mirror knows.
  Climb only(TeammateId id) {
    String name = staff().teammate(id).map(Teammate::name).orElse(id.value());
    Step step =
        id.equals(agent) ? passed(Role.PERSON, name, Why.THE_AGENT) : takes(Role.PERSON, name, id);
    return climb(List.of(step));
  }

  /// A team alone, likewise.
  Climb only(TeamId id) {
    return climb(List.of(whatever(id)));
  }

  /// Whoever promised an answer, or from there on whoever stands in: deputies, pods and the team.
  /// Where no team stands behind them they get it even when they are away: there is no other.
  public Climb promised(TeammateId owner, Promise promise, Account account) {
    Optional<String> reference = Optional.of(owner.value());
    Role role = owners
            .of(account, staff())
            .flatMap(staff()::called)
            .filter(named -> named.id().equals(owner))
            .isPresent()
        ? Role.OWNER
        : Role.PERSON;
    List<Step> steps = new ArrayList<>(List.of(teammate(role, owner.value())));
    steps.addAll(deputies(reference));
    steps.addAll(pods(reference));
    steps.addAll(promise
        .team()
        .map(id -> List.of(whatever(id)))
        .orElseGet(() -> only(owner).told()));
    return climb(steps);
  }

  /// The rest of a ladder that was climbed before, as it stands now.
  Climb onwards(Handed handed) {
    List<Step> steps = handed.ladder().stream().flatMap(to -> step(to).stream()).toList();
    return climb("", steps, handed.onCall());
  }

  private Optional<Step> step(Assignee to) {
    return switch (to) {
      case Assignee.ToTeammate(TeammateId id) -> Optional.of(teammate(Role.PERSON, id.value()));
      case Assignee.ToTeam(TeamId id) -> Optional.of(team(id));
      case Assignee.ToNobody() -> Optional.empty();
    };
  }

  /// The account's owner, or else a team in any case.
  Climb ownerOr(TeamId otherwise, Account account) {
    List<Step> steps = new ArrayList<>(steps(new Rung.Owner(), owners.of(account, staff())));
    steps.add(whatever(otherwise));
    return climb(steps);
  }

  private Step whatever(TeamId id) {
    return takes(Role.TEAM, staff().team(id).map(Team::name).orElse(id.value()), id);
  }

  private static Climb climb(List<Step> steps) {
    return climb("", steps, false);
  }

  private static Climb climb(String ladder, List<Step> steps, boolean onCall) {
    List<Step> fresh = new ArrayList<>();
    Set<Assignee> before = new HashSet<>();
    for (Step step : steps.subList(0, Math.min(MOST_STEPS, steps.size()))) {
      boolean again = step.finding() instanceof Finding.Takes(Assignee who) && !before.add(who);
      fresh.add(again ? passed(step.role(), step.name(), Why.TRIED_BEFORE) : step);
    }
    fresh.add(new Step(Role.NOBODY, "", new Finding.Takes(new Assignee.ToNobody())));
    return new Climb(ladder, fresh, onCall);
  }

  private Staff staff() {
    return presence.staff();
  }

  private List<Step> steps(Rung rung, Optional<String> owner) {
    return switch (rung) {
      case Rung.Owner() ->
        List.of(owner
            .map(named -> teammate(Role.OWNER, named))
            .orElseGet(() -> passed(Role.OWNER, "", Why.NOBODY_NAMED)));
      case Rung.Deputy() -> deputies(owner);
      case Rung.OwnersPod() -> pods(owner);
      case Rung.Pod(TeamId id) -> List.of(pod(id));
      case Rung.Person(String reference) -> List.of(teammate(Role.PERSON, reference));
      case Rung.Team(TeamId id) -> List.of(team(id));
    };
  }

  private List<Step> deputies(Optional<String> owner) {
    List<String> named = owner.map(of -> owners.deputiesOf(of, staff())).orElseGet(List::of);
    return named.isEmpty()
        ? List.of(passed(Role.DEPUTY, "", Why.NOBODY_NAMED))
        : named.stream().map(deputy -> teammate(Role.DEPUTY, deputy)).toList();
  }

  private List<Step> pods(Optional<String> owner) {
    List<TeamId> pods = owner.flatMap(staff()::called).map(Teammate::teams).orElseGet(List::of);
    return pods.isEmpty()
        ? List.of(passed(Role.POD, "", Why.NOBODY_NAMED))
        : pods.stream().map(this::pod).toList();
  }

  private Step teammate(Role role, String reference) {
    Optional<Teammate> found = staff().called(reference);
    if (found.isEmpty()) {
      return unknown(role, reference.strip());
    }
    Teammate one = found.get();
    if (one.id().equals(agent)) {
      return passed(role, one.name(), Why.THE_AGENT);
    }
    if (!one.seat()) {
      return passed(role, one.name(), Why.NO_SEAT);
    }
    return one.away() ? passed(role, one.name(), Why.AWAY) : takes(role, one.name(), one.id());
  }

  /// Where nobody knows the teammates, an id is as good as ever: Intercom refuses a wrong one.
  private Step unknown(Role role, String reference) {
    if (reference.equals(agent.value())) {
      return passed(role, reference, Why.THE_AGENT);
    }
    boolean id = staff().teammates().isEmpty() && reference.matches("[0-9]{1,30}");
    return id
        ? takes(role, reference, new TeammateId(reference))
        : passed(role, reference, Why.NOT_A_TEAMMATE);
  }

  private Step pod(TeamId id) {
    Optional<Team> team = staff().team(id);
    if (team.isEmpty()) {
      return unknown(Role.POD, id);
    }
    return staff().members(team.get()).stream().anyMatch(this::couldTake)
        ? takes(Role.POD, team.get().name(), id)
        : passed(Role.POD, team.get().name(), Why.NOBODY_AVAILABLE);
  }

  private Step team(TeamId id) {
    Optional<Team> team = staff().team(id);
    if (team.isEmpty()) {
      return unknown(Role.TEAM, id);
    }
    // Whose members nobody knows is not judged by them.
    List<Teammate> members = staff().members(team.get());
    boolean anybody = members.stream().anyMatch(one -> one.seat() && !one.id().equals(agent));
    return members.isEmpty() || anybody
        ? takes(Role.TEAM, team.get().name(), id)
        : passed(Role.TEAM, team.get().name(), Why.NOBODY_WITH_SEAT);
  }

  private Step unknown(Role role, TeamId id) {
    return staff().teams().isEmpty()
        ? takes(role, id.value(), id)
        : passed(role, id.value(), Why.NO_SUCH_TEAM);
  }

  private boolean couldTake(Teammate one) {
    return one.available() && !one.id().equals(agent);
  }

  private static Step takes(Role role, String name, TeammateId id) {
    return new Step(role, name, new Finding.Takes(new Assignee.ToTeammate(id)));
  }

  private static Step takes(Role role, String name, TeamId id) {
    return new Step(role, name, new Finding.Takes(new Assignee.ToTeam(id)));
  }

  private static Step passed(Role role, String name, Why why) {
    return new Step(role, name, new Finding.Passed(why));
  }
}
