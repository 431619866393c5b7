package com.nexora.chat.domain.handoff;

import static com.nexora.chat.domain.handoff.Desk.AGENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.staff.Presence;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.staff.Team;
import com.nexora.chat.domain.staff.Teammate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of every ladder, whoever is there.
class LadderPropertiesTest {

  @Property(seed = "22")
  void a_ladder_always_ends_with_nobody_and_names_nobody_twice(
      @ForAll("ladders") Ladder ladder,
      @ForAll("presences") Presence presence,
      @ForAll("owners") Owners owners,
      @ForAll("accounts") Account account) {
    Climb climb =
        new Destination.OnLadder(ladder).climb(account, new Climbing(owners, presence, AGENT));
    List<Assignee> all = climb.assignees();
    assertEquals(new Assignee.ToNobody(), all.getLast(), "the last rung cannot fail");
    Set<Assignee> different = new HashSet<>(all);
    assertEquals(different.size(), all.size(), "nobody is named twice");
    assertFalse(different.contains(new Assignee.ToTeammate(AGENT)), "it never comes back");
    assertTrue(climb.steps().size() <= Climbing.MOST_STEPS + 1);
    assertTrue(climb.told().getLast().finding() instanceof Climb.Finding.Takes);
  }

  @Property(seed = "22")
  void whoever_gets_it_has_a_seat_and_is_not_away(
      @ForAll("ladders") Ladder ladder,
      @ForAll("presences") Presence presence,
      @ForAll("owners") Owners owners,
      @ForAll("accounts") Account account) {
    Climb climb =
        new Destination.OnLadder(ladder).climb(account, new Climbing(owners, presence, AGENT));
    for (Assignee assignee : climb.assignees()) {
      if (assignee instanceof Assignee.ToTeammate(TeammateId id)
          && !presence.staff().teammates().isEmpty()) {
        assertTrue(presence.staff().teammate(id).orElseThrow().available());
      }
    }
  }

  @Provide
  Arbitrary<Ladder> ladders() {
    Arbitrary<List<Rung>> some = rungs().list().ofMinSize(1).ofMaxSize(30);
    Arbitrary<List<Rung>> others = rungs().list().ofMaxSize(4);
    return Combinators.combine(some, others, teamIds())
        .as((in, out, team) -> new Ladder("any", in, out, Optional.of(team)));
  }

  private static Arbitrary<Rung> rungs() {
    return Arbitraries.oneOf(
        Arbitraries.of(new Rung.Owner(), new Rung.Deputy(), new Rung.OwnersPod()),
        teamIds().map(Rung.Pod::new),
        teamIds().map(Rung.Team::new),
        references().map(Rung.Person::new));
  }

  @Provide
  Arbitrary<Owners> owners() {
    return Combinators.combine(
            references(), Arbitraries.maps(references(), references().list().ofMaxSize(5)))
        .as((csm, deputies) -> new Owners(
            List.of(
                new Owners.Source.Intercom(),
                new Owners.Source.CompanyAttribute("csm"),
                new Owners.Source.Mapping(Map.of("Northwind", csm))),
            deputies));
  }

  @Provide
  Arbitrary<Account> accounts() {
    return Combinators.combine(teammateIds().optional(), references())
        .as((owner, csm) -> Desk.account(owner, Map.of("csm", csm)));
  }

  @Provide
  Arbitrary<Presence> presences() {
    Arbitrary<Teammate> teammate = Combinators.combine(
            teammateIds(),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            teamIds().list().ofMaxSize(3))
        .as((id, away, seat, teams) ->
            new Teammate(id, "name " + id, id + "@example.com", away, seat, teams));
    Arbitrary<Team> team = Combinators.combine(teamIds(), teammateIds().list().ofMaxSize(3))
        .as((id, members) -> new Team(id, "team " + id, members));
    return Combinators.combine(
            teammate.list().ofMaxSize(6).uniqueElements(Teammate::id),
            team.list().ofMaxSize(3).uniqueElements(Team::id),
            teamIds().set().ofMaxSize(2))
        .as((teammates, teams, closed) -> Desk.presence(new Staff(teammates, teams), closed));
  }

  private static Arbitrary<String> references() {
    return Arbitraries.oneOf(
        teammateIds().map(TeammateId::value),
        teammateIds().map(id -> id + "@example.com"),
        teammateIds().map(id -> "Name " + id),
        Arbitraries.of("", " ", "nobody", "900"));
  }

  private static Arbitrary<TeammateId> teammateIds() {
    return Arbitraries.integers().between(900, 905).map(n -> new TeammateId(String.valueOf(n)));
  }

  private static Arbitrary<TeamId> teamIds() {
    return Arbitraries.integers().between(71, 74).map(n -> new TeamId(String.valueOf(n)));
  }
}
