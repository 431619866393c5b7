package com.nexora.chat.application.checking;

import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.Ladder;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.qualifying.Leads;
import com.nexora.chat.domain.routing.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the teammate the agent speaks as, and those it hands over to, are there.
record Staff(WorkspacePolicy policy) {

  private static final String AGENT = "the agent's seat";
  private static final String HANDOFF = "handing over";

  List<Finding> look(ReadMirrored.Result admins, ReadMirrored.Result teams) {
    List<Finding> findings = new ArrayList<>();
    switch (admins) {
      case ReadMirrored.Result.Read(var page) -> {
        List<Mirrored.Admin> all = of(Mirrored.Admin.class, page.things());
        findings.add(agent(all));
        for (TeammateId teammate : teammates()) {
          findings.addAll(teammate(teammate, all));
        }
        if (teams instanceof ReadMirrored.Result.Read(var found)) {
          List<Mirrored.Team> there = of(Mirrored.Team.class, found.things());
          for (TeamId team : teams()) {
            findings.add(team(team, there, all));
          }
        } else {
          findings.add(Scopes.unseen(HANDOFF, "Read admins", teams));
        }
      }
      case ReadMirrored.Result.Withheld _,
          ReadMirrored.Result.Limited _,
          ReadMirrored.Result.Unavailable _ ->
        findings.add(Scopes.unseen(AGENT, "Read admins", admins));
    }
    return findings;
  }

  private Finding agent(List<Mirrored.Admin> admins) {
    Optional<Mirrored.Admin> agent = find(policy.agent(), admins);
    if (agent.isEmpty()) {
      return new Finding(
          Level.WRONG,
          AGENT,
          "There is no teammate " + policy.agent() + ", whom 'agent:' names. With a seat are "
              + withSeat(admins) + ".");
    }
    String name = agent.get().name() + " (" + policy.agent() + ")";
    if (!agent.get().inboxSeat()) {
      return new Finding(
          Level.WRONG,
          AGENT,
          name + " has no Inbox seat, so Intercom refuses assignments: give them one, or let"
              + " 'agent:' name another. With a seat are " + withSeat(admins) + ".");
    }
    if (agent.get().away()) {
      return new Finding(
          Level.NOTE,
          AGENT,
          name + " is set away"
              + (agent.get().reassigns()
                  ? " and has replies reassigned, so conversations leave the agent: end that."
                  : "; customers may see that."));
    }
    return new Finding(Level.FINE, AGENT, "The agent speaks as " + name + ".");
  }

  private static String withSeat(List<Mirrored.Admin> admins) {
    String names = admins.stream()
        .filter(Mirrored.Admin::inboxSeat)
        .map(admin -> admin.name() + " (" + admin.id() + ")")
        .collect(Collectors.joining(", "));
    return names.isEmpty() ? "none" : names;
  }

  private List<Finding> teammate(TeammateId id, List<Mirrored.Admin> admins) {
    Optional<Mirrored.Admin> found = find(id, admins);
    return found.filter(Mirrored.Admin::inboxSeat).isPresent()
        ? List.of()
        : List.of(new Finding(
            Level.WRONG,
            HANDOFF,
            found
                    .map(admin -> "Teammate " + admin.name() + " (" + id + ") has no Inbox seat")
                    .orElse("There is no teammate " + id)
                + ", whom a rule hands over to: conversations would end up with nobody. With a"
                + " seat are " + withSeat(admins) + "."));
  }

  private static Finding team(TeamId id, List<Mirrored.Team> teams, List<Mirrored.Admin> admins) {
    Optional<Mirrored.Team> found =
        teams.stream().filter(team -> team.id().equals(id.value())).findFirst();
    if (found.isEmpty()) {
      return new Finding(
          Level.WRONG,
          HANDOFF,
          "There is no team " + id + ": conversations would end up with nobody. There are "
              + teams.stream()
                  .map(team -> team.name() + " (" + team.id() + ")")
                  .collect(Collectors.joining(", "))
              + ".");
    }
    Mirrored.Team team = found.get();
    long there = admins.stream()
        .filter(admin -> team.members().contains(admin.id()) && admin.inboxSeat())
        .count();
    return there == 0
        ? new Finding(
            Level.WRONG,
            HANDOFF,
            "Nobody with an Inbox seat is in team " + team.name() + " (" + id
                + "): add somebody, or nobody sees what it is given.")
        : new Finding(
            Level.FINE,
            HANDOFF,
            "Team " + team.name() + " (" + id + ") has " + there + " with a seat.");
  }

  private Set<TeamId> teams() {
    return destinations().stream()
        .flatMap(destination -> switch (destination) {
          case Destination.Team(TeamId id) -> Stream.of(id);
          case Destination.AccountOwner(TeamId otherwise) -> Stream.of(otherwise);
          case Destination.Teammate _ -> Stream.<TeamId>empty();
          case Destination.OnLadder(Ladder ladder) -> ladder.teams().stream();
        })
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<TeammateId> teammates() {
    return destinations().stream()
        .flatMap(destination -> destination instanceof Destination.Teammate(TeammateId id)
            ? Optional.of(id).stream()
            : Optional.<TeammateId>empty().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Destination> destinations() {
    List<Destination> all = new ArrayList<>(List.of(policy.handoffTo()));
    for (Rule rule : policy.rules()) {
      rule.then().destination().ifPresent(all::add);
    }
    for (Leads.Route route : policy.leads().then().values()) {
      if (route instanceof Leads.Route.HandOff(Destination to)) {
        all.add(to);
      }
    }
    return all;
  }

  private static Optional<Mirrored.Admin> find(TeammateId id, List<Mirrored.Admin> admins) {
    return admins.stream().filter(admin -> admin.id().equals(id.value())).findFirst();
  }

  static <T extends Mirrored> List<T> of(Class<T> kind, List<Mirrored> things) {
    return things.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
