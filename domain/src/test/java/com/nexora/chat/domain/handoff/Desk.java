package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.hours.OpeningHours;
import com.nexora.chat.domain.hours.Schedule;
import com.nexora.chat.domain.staff.Presence;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.staff.Team;
import com.nexora.chat.domain.staff.Teammate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A workspace's people, to climb ladders with.
final class Desk {

  static final TeammateId AGENT = new TeammateId("900");
  static final TeammateId ANA = new TeammateId("901");
  static final TeammateId BEN = new TeammateId("902");
  static final TeammateId CLEO = new TeammateId("903");
  static final TeamId PODS = new TeamId("71");
  static final TeamId SUPPORT = new TeamId("72");

  private final List<Teammate> teammates = new ArrayList<>();

  Desk() {
    teammates.add(new Teammate(AGENT, "Nora", "nora@example.com", false, true, List.of()));
  }

  Desk here(TeammateId id, String name) {
    return with(id, name, false, true);
  }

  Desk away(TeammateId id, String name) {
    return with(id, name, true, true);
  }

  Desk seatless(TeammateId id, String name) {
    return with(id, name, false, false);
  }

  private Desk with(TeammateId id, String name, boolean away, boolean seat) {
    String email = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
    List<TeamId> teams = id.equals(CLEO) ? List.of(SUPPORT) : List.of(PODS);
    teammates.add(new Teammate(id, name, email + "@example.com", away, seat, teams));
    return this;
  }

  Presence presence(TeamId... closed) {
    Staff staff = new Staff(
        teammates,
        List.of(
            new Team(PODS, "Enterprise pod", List.of(ANA, BEN)),
            new Team(SUPPORT, "Support", List.of(CLEO))));
    return presence(staff, Set.of(closed));
  }

  static Presence presence(Staff staff, Set<TeamId> closed) {
    Schedule never = new Schedule(ZoneOffset.UTC, List.of(), List.of());
    Map<TeamId, Optional<Schedule>> hours =
        closed.stream().collect(Collectors.toMap(team -> team, _ -> Optional.of(never)));
    return new Presence(staff, new OpeningHours(Optional.empty(), hours), Instant.EPOCH);
  }

  static Account ownedBy(TeammateId owner) {
    return account(Optional.of(owner), Map.of());
  }

  static Account account(Optional<TeammateId> owner, Map<String, String> company) {
    return new Account(
        new ContactId("c"), "Dana", Account.Role.USER, owner, "Northwind", Map.of(), company);
  }
}
