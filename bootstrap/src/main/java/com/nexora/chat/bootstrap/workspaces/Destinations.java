package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.Ladder;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads where handoffs go.
///
/// @param ladders those a destination may name
record Destinations(Map<String, Ladder> ladders) {

  static final Destination NOWHERE = new Destination.Team(new TeamId("?"));

  Destinations {
    ladders = Map.copyOf(ladders);
  }

  /// One of `team: id`, `teammate: id`, `account-owner: {otherwise-team: id}`, `ladder: name`.
  Destination read(YamlNode node) {
    Optional<YamlNode> team = node.child("team");
    Optional<YamlNode> teammate = node.child("teammate");
    Optional<YamlNode> owner = node.child("account-owner");
    Optional<YamlNode> ladder = node.child("ladder");
    node.nothingElse();
    if (node.keys().size() != 1) {
      node.mistake("names exactly one of team, teammate, account-owner, ladder");
      return NOWHERE;
    }
    return team.map(t -> id(t, () -> (Destination) new Destination.Team(new TeamId(t.text()))))
        .or(() ->
            teammate.map(t -> id(t, () -> new Destination.Teammate(new TeammateId(t.text())))))
        .or(() -> owner.map(Destinations::accountOwner))
        .or(() -> ladder.map(this::named))
        .orElse(NOWHERE);
  }

  private Destination named(YamlNode node) {
    Ladder ladder = ladders.get(node.text());
    if (ladder == null) {
      node.mistake("names the ladder '" + node.text() + "', which is not under 'ladders'"
          + (ladders.isEmpty()
              ? "; there are none yet"
              : "; there are "
                  + String.join(", ", ladders.keySet().stream().sorted().toList())));
      return NOWHERE;
    }
    return new Destination.OnLadder(ladder);
  }

  private static Destination accountOwner(YamlNode node) {
    String team = node.text("otherwise-team");
    node.nothingElse();
    return team.isBlank() ? NOWHERE : new Destination.AccountOwner(new TeamId(team));
  }

  private static Destination id(YamlNode node, Supplier<Destination> made) {
    if (node.text().isBlank()) {
      node.mistake("needs an id");
      return NOWHERE;
    }
    return made.get();
  }
}
