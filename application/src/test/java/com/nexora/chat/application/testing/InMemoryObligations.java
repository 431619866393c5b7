package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.ConversationRecords;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is owed to customers, and how it ended. Guarded by the lock of who owns it.
final class InMemoryObligations {

  private record Owed(PartId part, Instant since, Optional<Outcome> outcome) {}

  private final InstantSource clock;
  private final Map<InMemoryStore.Key, Map<PartId, Owed>> all = new HashMap<>();

  InMemoryObligations(InstantSource clock) {
    this.clock = clock;
  }

  void owe(InMemoryStore.Key where, PartId part, Duration age) {
    of(where).putIfAbsent(part, new Owed(part, clock.instant().minus(age), Optional.empty()));
  }

  void settle(InMemoryStore.Key where, Set<PartId> parts, Outcome outcome) {
    for (PartId part : parts) {
      of(where)
          .merge(
              part,
              new Owed(part, clock.instant(), Optional.of(outcome)),
              (was, now) -> new Owed(part, was.since(), later(was.outcome(), now.outcome())));
    }
  }

  /// What was left alone may be answered later; any other outcome is the last.
  private static Optional<Outcome> later(Optional<Outcome> was, Optional<Outcome> now) {
    boolean open = was.isEmpty()
        || (was.get() instanceof Outcome.Suppressed && !(now.get() instanceof Outcome.Suppressed));
    return open ? now : was;
  }

  /// Oldest first.
  List<ConversationRecords.Owed> all(InMemoryStore.Key where) {
    return of(where).values().stream()
        .map(owed -> new ConversationRecords.Owed(owed.part(), owed.since(), owed.outcome()))
        .toList();
  }

  Set<PartId> open(InMemoryStore.Key where) {
    return stillOwed(where).map(Owed::part).collect(Collectors.toUnmodifiableSet());
  }

  /// How long the oldest that is open has been owed; zero if nothing is.
  Duration oldest(InMemoryStore.Key where) {
    return stillOwed(where)
        .map(owed -> Duration.between(owed.since(), clock.instant()))
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  /// Empty while it is open, and for what was never owed.
  Optional<Outcome> outcomeOf(InMemoryStore.Key where, PartId part) {
    return Optional.ofNullable(of(where).get(part)).flatMap(Owed::outcome);
  }

  private Stream<Owed> stillOwed(InMemoryStore.Key where) {
    return of(where).values().stream().filter(owed -> owed.outcome().isEmpty());
  }

  private Map<PartId, Owed> of(InMemoryStore.Key where) {
    return all.computeIfAbsent(where, _ -> new LinkedHashMap<>());
  }
}
