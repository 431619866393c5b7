package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.handoff.Ladder;
import com.nexora.chat.domain.handoff.Rung;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The part of a workspace's entry that says whom to try for an account, one after the other.
final class LaddersSection {

  private static final String WHAT_TO_WRITE =
      "is owner, deputy, pod, {pod: team id}, {team: id} or {teammate: id, e-mail or name}";

  private static final String POD = "the team's id, such as {pod: \"71\"}";
  private static final String TEAM = "the team's id, such as {team: \"71\"}";
  private static final String TEAMMATE = "their id, e-mail address or name";

  private LaddersSection() {}

  static Map<String, Ladder> read(YamlNode workspace) {
    Map<String, Ladder> ladders = new LinkedHashMap<>();
    for (YamlNode entry : workspace.list("ladders")) {
      String name = entry.text("name");
      List<Rung> rungs = rungs(entry, "rungs");
      if (rungs.isEmpty() && entry.list("rungs").isEmpty()) {
        entry.mistake("needs rungs, such as [owner, deputy, pod, {team: \"71\"}]");
      }
      List<Rung> outOfHours = rungs(entry, "out-of-hours");
      Optional<TeamId> hoursOf = entry
          .child("hours-of")
          .map(YamlNode::text)
          .filter(id -> !id.isBlank())
          .map(TeamId::new);
      if (!outOfHours.isEmpty() && hoursOf.isEmpty()) {
        entry.mistake("needs hours-of, the id of the team whose hours out-of-hours speaks of");
      }
      entry.nothingElse();
      if (ladders.containsKey(name)) {
        entry.mistake("repeats the ladder '" + name
            + "': put all its rungs under one 'rungs', or give this ladder another name");
      } else if (!name.isBlank() && !rungs.isEmpty()) {
        ladders.put(
            name,
            hoursOf.isEmpty()
                ? new Ladder(name, rungs)
                : new Ladder(name, rungs, outOfHours, hoursOf));
      }
    }
    return ladders;
  }

  private static List<Rung> rungs(YamlNode ladder, String key) {
    return rungs(ladder.list(key));
  }

  static List<Rung> rungs(List<YamlNode> entries) {
    List<Rung> rungs = new ArrayList<>();
    entries.forEach(entry -> rung(entry).ifPresent(rungs::add));
    return rungs;
  }

  private static Optional<Rung> rung(YamlNode node) {
    return node.isText() ? word(node) : named(node);
  }

  private static Optional<Rung> word(YamlNode node) {
    return switch (node.text()) {
      case "owner" -> Optional.of(new Rung.Owner());
      case "deputy" -> Optional.of(new Rung.Deputy());
      case "pod" -> Optional.of(new Rung.OwnersPod());
      default -> {
        node.mistake(WHAT_TO_WRITE + ", not '" + node.text() + "'");
        yield Optional.empty();
      }
    };
  }

  private static Optional<Rung> named(YamlNode node) {
    Optional<Rung> rung = node.child("pod")
        .<Rung>map(id -> new Rung.Pod(new TeamId(filled(id, POD))))
        .or(() -> node.child("team").map(id -> new Rung.Team(new TeamId(filled(id, TEAM)))))
        .or(() -> node.child("teammate").map(who -> new Rung.Person(filled(who, TEAMMATE))));
    if (rung.isEmpty() || node.keys().size() != 1) {
      node.mistake(WHAT_TO_WRITE);
      return Optional.empty();
    }
    return rung;
  }

  private static String filled(YamlNode node, String toWrite) {
    if (node.text().isBlank()) {
      node.mistake("is empty; write " + toWrite);
      return "?";
    }
    return node.text();
  }
}
