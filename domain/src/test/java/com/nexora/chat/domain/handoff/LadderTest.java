package com.nexora.chat.domain.handoff;

import static com.nexora.chat.domain.handoff.Desk.AGENT;
import static com.nexora.chat.domain.handoff.Desk.ANA;
import static com.nexora.chat.domain.handoff.Desk.BEN;
import static com.nexora.chat.domain.handoff.Desk.CLEO;
import static com.nexora.chat.domain.handoff.Desk.PODS;
import static com.nexora.chat.domain.handoff.Desk.SUPPORT;
import static com.nexora.chat.domain.handoff.Desk.ownedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Climb.Role;
import com.nexora.chat.domain.handoff.Climb.Step;
import com.nexora.chat.domain.handoff.Climb.Why;
import com.nexora.chat.domain.handoff.Owners.Source;
import com.nexora.chat.domain.staff.Presence;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.staff.Team;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Owner, deputy, pod, team, queue.
class LadderTest {

  private static final Owners BEN_FOR_ANA =
      new Owners(List.of(new Source.Intercom()), Map.of("ana@example.com", List.of("Ben Okafor")));
  private static final Ladder WHOLE = new Ladder(
      "enterprise",
      List.of(new Rung.Owner(), new Rung.Deputy(), new Rung.OwnersPod(), new Rung.Team(SUPPORT)));
  private static final Assignee NOBODY = new Assignee.ToNobody();

  @Test
  void the_named_owner_comes_first() {
    Presence all = desk().here(ANA, "Ana Ruiz").here(BEN, "Ben Okafor").presence();
    assertEquals(
        List.of(to(ANA), to(BEN), to(PODS), to(SUPPORT), NOBODY),
        climb(WHOLE, ownedBy(ANA), all).assignees());
  }

  @Test
  void the_deputy_comes_first_while_the_owner_is_away() {
    Presence away = desk().away(ANA, "Ana Ruiz").here(BEN, "Ben Okafor").presence();
    Climb climb = climb(WHOLE, ownedBy(ANA), away);
    assertEquals(List.of(to(BEN), to(PODS), to(SUPPORT), NOBODY), climb.assignees());
    assertEquals(
        List.of(
            passed(Role.OWNER, "Ana Ruiz", Why.AWAY), takes(Role.DEPUTY, "Ben Okafor", to(BEN))),
        climb.told());
  }

  @Test
  void the_pod_comes_first_when_the_deputy_has_no_seat() {
    TeammateId dev = new TeammateId("904");
    Presence seatless = desk()
        .away(ANA, "Ana Ruiz")
        .seatless(BEN, "Ben Okafor")
        .here(dev, "Dev Shah")
        .presence();
    Climb climb = climb(WHOLE, ownedBy(ANA), seatless);
    assertEquals(
        List.of(
            passed(Role.OWNER, "Ana Ruiz", Why.AWAY),
            passed(Role.DEPUTY, "Ben Okafor", Why.NO_SEAT),
            passed(Role.POD, "Enterprise pod", Why.NOBODY_AVAILABLE),
            takes(Role.TEAM, "Support", to(SUPPORT))),
        climb.told(),
        "Dev is in no list of the pod's");
  }

  @Test
  void a_team_takes_it_although_everybody_in_it_is_away() {
    Presence away = new Desk().away(ANA, "Ana Ruiz").away(CLEO, "Cleo Hart").presence();
    assertEquals(List.of(to(SUPPORT), NOBODY), climb(WHOLE, ownedBy(ANA), away).assignees());
  }

  @Test
  void without_anybody_it_waits_in_the_queue_of_unassigned_conversations() {
    Ladder teams =
        new Ladder("teams", List.of(new Rung.Team(SUPPORT), new Rung.Team(new TeamId("79"))));
    Climb climb =
        climb(teams, ownedBy(ANA), new Desk().seatless(CLEO, "Cleo Hart").presence());
    assertEquals(List.of(NOBODY), climb.assignees());
    assertEquals(
        List.of(
            passed(Role.TEAM, "Support", Why.NOBODY_WITH_SEAT),
            passed(Role.TEAM, "79", Why.NO_SUCH_TEAM),
            takes(Role.NOBODY, "", NOBODY)),
        climb.told());
  }

  @Test
  void a_team_in_which_the_agent_alone_has_a_seat_has_nobody_who_could_take_it() {
    Ladder team = new Ladder("team", List.of(new Rung.Team(SUPPORT)));
    Staff desk = new Desk().seatless(CLEO, "Cleo Hart").presence().staff();
    Staff withAgent =
        new Staff(desk.teammates(), List.of(new Team(SUPPORT, "Support", List.of(AGENT, CLEO))));
    assertEquals(
        List.of(passed(Role.TEAM, "Support", Why.NOBODY_WITH_SEAT), takes(Role.NOBODY, "", NOBODY)),
        climb(team, ownedBy(ANA), Desk.presence(withAgent, Set.of())).told());
  }

  @Test
  void an_account_without_an_owner_goes_on_to_the_team() {
    Presence all = desk().here(ANA, "Ana Ruiz").presence();
    Climb climb = climb(WHOLE, Desk.account(Optional.empty(), Map.of()), all);
    assertEquals(
        List.of(
            passed(Role.OWNER, "", Why.NOBODY_NAMED),
            passed(Role.DEPUTY, "", Why.NOBODY_NAMED),
            passed(Role.POD, "", Why.NOBODY_NAMED),
            takes(Role.TEAM, "Support", to(SUPPORT))),
        climb.told());
  }

  @Test
  void the_agent_never_gets_its_own_handoff() {
    Presence all = desk().presence();
    Ladder back = new Ladder("back", List.of(new Rung.Owner(), new Rung.Person("Nora")));
    assertEquals(List.of(NOBODY), climb(back, ownedBy(AGENT), all).assignees());
    assertEquals(
        List.of(NOBODY),
        new Destination.Teammate(AGENT).climb(ownedBy(AGENT), climbing(all)).assignees());
    assertEquals(
        List.of(NOBODY),
        climb(back, ownedBy(AGENT), Presence.UNKNOWN).assignees(),
        "nor where nobody knows the teammates");
  }

  @Test
  void an_owner_is_known_by_an_attribute_as_id_e_mail_address_or_name() {
    Presence all = desk().here(ANA, "Ana Ruiz").here(BEN, "Ben Okafor").presence();
    Owners byAttribute =
        new Owners(List.of(new Source.CompanyAttribute("csm"), new Source.Intercom()), Map.of());
    for (String said : List.of("902", "BEN@example.com", " ben okafor ")) {
      Account account = Desk.account(Optional.of(ANA), Map.of("csm", said));
      assertEquals(
          to(BEN),
          new Destination.AccountOwner(SUPPORT)
              .climb(account, new Climbing(byAttribute, all, AGENT))
              .assignees()
              .getFirst());
    }
    Account gone = Desk.account(Optional.of(ANA), Map.of("csm", "zoe@example.com"));
    assertEquals(Optional.of("901"), byAttribute.of(gone, all.staff()), "Zoe is not here any more");
  }

  @Test
  void an_owner_is_known_by_a_list_of_companies() {
    Presence all = desk().here(ANA, "Ana Ruiz").presence();
    Owners listed =
        new Owners(List.of(new Source.Mapping(Map.of("northwind", "Ana Ruiz"))), Map.of());
    Account account = Desk.account(Optional.empty(), Map.of());
    assertEquals(
        List.of(to(ANA), to(SUPPORT), NOBODY),
        new Destination.AccountOwner(SUPPORT)
            .climb(account, new Climbing(listed, all, AGENT))
            .assignees());
  }

  @Test
  void somebody_whom_nobody_knows_is_named_in_the_note_and_passed() {
    Owners listed =
        new Owners(List.of(new Source.Mapping(Map.of("Northwind", "zoe@example.com"))), Map.of());
    Climb climb = new Destination.AccountOwner(SUPPORT)
        .climb(
            Desk.account(Optional.empty(), Map.of()),
            new Climbing(listed, desk().presence(), AGENT));
    assertEquals(
        passed(Role.OWNER, "zoe@example.com", Why.NOT_A_TEAMMATE), climb.told().getFirst());
  }

  @Test
  void a_name_that_two_share_means_nobody() {
    Presence twins = desk().here(ANA, "Ana Ruiz").here(BEN, "Ana Ruiz").presence();
    assertEquals(Optional.empty(), twins.staff().called("Ana Ruiz"));
  }

  @Test
  void out_of_hours_another_ladder_holds() {
    Ladder ladder = new Ladder(
        "enterprise",
        List.of(new Rung.Owner()),
        List.of(new Rung.Person("Cleo Hart")),
        Optional.of(PODS));
    Desk desk = desk().here(ANA, "Ana Ruiz");
    assertEquals(
        List.of(to(ANA), NOBODY), climb(ladder, ownedBy(ANA), desk.presence()).assignees());
    assertEquals(
        List.of(to(CLEO), NOBODY),
        climb(ladder, ownedBy(ANA), desk.presence(PODS)).assignees());
    assertEquals(
        List.of(to(ANA), NOBODY),
        climb(ladder, ownedBy(ANA), desk.presence(SUPPORT)).assignees());
    assertEquals(true, climb(ladder, ownedBy(ANA), desk.presence(PODS)).onCall());
    assertEquals(false, climb(ladder, ownedBy(ANA), desk.presence()).onCall());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Ladder("x", List.of(new Rung.Owner()), ladder.outOfHours(), Optional.empty()));
  }

  @Test
  void where_nobody_was_ever_read_intercom_decides() {
    assertEquals(
        List.of(to(ANA), to(SUPPORT), NOBODY),
        climb(WHOLE, ownedBy(ANA), Presence.UNKNOWN).assignees());
  }

  @Test
  void who_names_a_single_team_or_teammate_gets_it_whatever_the_mirror_knows() {
    Presence away = desk().away(ANA, "Ana Ruiz").presence();
    assertEquals(
        List.of(to(ANA), NOBODY),
        new Destination.Teammate(ANA).climb(ownedBy(BEN), climbing(away)).assignees());
    TeamId unknown = new TeamId("79");
    assertEquals(
        List.of(to(unknown), NOBODY),
        new Destination.Team(unknown).climb(ownedBy(BEN), climbing(away)).assignees());
  }

  private static Desk desk() {
    return new Desk().here(CLEO, "Cleo Hart");
  }

  private static Climb climb(Ladder ladder, Account account, Presence presence) {
    return new Destination.OnLadder(ladder).climb(account, climbing(presence));
  }

  private static Climbing climbing(Presence presence) {
    return new Climbing(BEN_FOR_ANA, presence, AGENT);
  }

  private static Assignee to(TeammateId id) {
    return new Assignee.ToTeammate(id);
  }

  private static Assignee to(TeamId id) {
    return new Assignee.ToTeam(id);
  }

  private static Step passed(Role role, String name, Why why) {
    return new Step(role, name, new Climb.Finding.Passed(why));
  }

  private static Step takes(Role role, String name, Assignee who) {
    return new Step(role, name, new Climb.Finding.Takes(who));
  }
}
