package com.nexora.chat.application.checking;

import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.recalling.RecentStaff;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        mentions()
            .teammatesHandedTo()
            .forEach((id, where) -> findings.addAll(teammate(id, where, all)));
        if (teams instanceof ReadMirrored.Result.Read(var found)) {
          List<Mirrored.Team> there = of(Mirrored.Team.class, found.things());
          Map<TeamId, String> given = mentions().teamsHandedTo();
          given.forEach((id, where) -> findings.add(team(id, where, there, all)));
          mentions().teamsAskedAbout().forEach((id, where) -> {
            if (!given.containsKey(id)) {
              findings.addAll(asked(id, where, there));
            }
          });
          findings.addAll(
              new People(mentions(), RecentStaff.of(page.things(), found.things())).look());
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

  private List<Finding> teammate(TeammateId id, String where, List<Mirrored.Admin> admins) {
    Optional<Mirrored.Admin> found = find(id, admins);
    if (found.filter(Mirrored.Admin::inboxSeat).isPresent()) {
      return found.get().away()
          ? List.of(new Finding(
              Level.NOTE,
              HANDOFF,
              "Teammate " + found.get().name() + " (" + id + "), whom " + where
                  + " names, is set away: what they are given waits for them. A ladder passes who"
                  + " is away."))
          : List.of();
    }
    return List.of(new Finding(
        Level.WRONG,
        HANDOFF,
        found
                .map(admin -> "Teammate " + admin.name() + " (" + id + ") has no Inbox seat")
                .orElse("There is no teammate " + id)
            + ", whom " + where + " names: conversations would end up with nobody. With a"
            + " seat are " + withSeat(admins) + "."));
  }

  /// A team that is given nothing, but of which rules and hours speak.
  private static List<Finding> asked(TeamId id, String where, List<Mirrored.Team> teams) {
    return teams.stream().anyMatch(team -> team.id().equals(id.value()))
        ? List.of()
        : List.of(new Finding(
            Level.WRONG,
            "teams",
            "There is no team " + id + ", which " + where
                + " names: what is said of it never holds. There are " + names(teams) + "."));
  }

  private static String names(List<Mirrored.Team> teams) {
    return teams.stream()
        .map(team -> team.name() + " (" + team.id() + ")")
        .collect(Collectors.joining(", "));
  }

  private static Finding team(
      TeamId id, String where, List<Mirrored.Team> teams, List<Mirrored.Admin> admins) {
    Optional<Mirrored.Team> found =
        teams.stream().filter(team -> team.id().equals(id.value())).findFirst();
    if (found.isEmpty()) {
      return new Finding(
          Level.WRONG,
          HANDOFF,
          "There is no team " + id + ", which " + where
              + " names: conversations would end up with nobody. There are " + names(teams) + ".");
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

  private Mentions mentions() {
    return new Mentions(policy);
  }

  private static Optional<Mirrored.Admin> find(TeammateId id, List<Mirrored.Admin> admins) {
    return admins.stream().filter(admin -> admin.id().equals(id.value())).findFirst();
  }

  static <T extends Mirrored> List<T> of(Class<T> kind, List<Mirrored> things) {
    return things.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
