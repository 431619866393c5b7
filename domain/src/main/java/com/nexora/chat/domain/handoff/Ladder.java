package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.staff.Presence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whom to try for an account, one after the other. Below the last rung is always the inbox of
/// unassigned conversations, which cannot refuse.
///
/// @param name as the configuration and the note call it
/// @param rungs in hours; never empty
/// @param outOfHours tried instead while the team of `hoursOf` is closed; empty for the same ones
/// @param hoursOf whose hours are meant; empty for a ladder that is the same at any time
public record Ladder(
    String name, List<Rung> rungs, List<Rung> outOfHours, Optional<TeamId> hoursOf) {

  public Ladder {
    rungs = List.copyOf(rungs);
    outOfHours = List.copyOf(outOfHours);
    if (rungs.isEmpty()) {
      throw new IllegalArgumentException("a ladder has a rung");
    }
    if (!outOfHours.isEmpty() && hoursOf.isEmpty()) {
      throw new IllegalArgumentException("who knows the rungs out of hours knows whose hours");
    }
  }

  /// One that is the same at any time.
  public Ladder(String name, List<Rung> rungs) {
    this(name, rungs, List.of(), Optional.empty());
  }

  /// Whether the rungs for out of hours hold.
  public boolean outOfHours(Presence presence) {
    return !outOfHours.isEmpty() && hoursOf.filter(team -> !presence.open(team)).isPresent();
  }

  /// The team whose hours are meant, or else the first team on it.
  Optional<TeamId> team() {
    return hoursOf.or(() -> teams().stream().findFirst());
  }

  /// Every team it names, those in hours first.
  public List<TeamId> teams() {
    return Stream.concat(rungs.stream(), outOfHours.stream())
        .flatMap(rung -> switch (rung) {
          case Rung.Pod(TeamId id) -> Stream.of(id);
          case Rung.Team(TeamId id) -> Stream.of(id);
          case Rung.Owner(), Rung.Deputy(), Rung.OwnersPod() -> Stream.<TeamId>empty();
          case Rung.Person(String reference) -> Stream.<TeamId>empty();
        })
        .distinct()
        .toList();
  }

  /// Every text that is to name a teammate.
  public List<String> people() {
    return Stream.concat(rungs.stream(), outOfHours.stream())
        .flatMap(rung -> rung instanceof Rung.Person(String reference)
            ? Stream.of(reference)
            : Stream.<String>empty())
        .distinct()
        .toList();
  }

  List<Rung> rungs(Presence presence) {
    return outOfHours(presence) ? outOfHours : rungs;
  }
}
