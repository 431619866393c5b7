package com.nexora.chat.twin.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What reads see. A conversation whose changes are hidden is shown as it was before them,
/// until the time has passed: a replica that lags behind.
public final class Replica {

  private final Desk desk;
  private final InstantSource clock;
  private final Map<String, List<Lag>> lags = new ConcurrentHashMap<>();

  private record Lag(@Nullable Conversation shown, Instant until) {}

  public Replica(Desk desk, InstantSource clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /// Reads show the conversation as it was before the change for that long.
  public void hide(Change change, Duration duration) {
    var lag = new Lag(change.before(), clock.instant().plus(duration));
    lags.merge(change.conversation().id(), List.of(lag), Replica::joined);
  }

  private static List<Lag> joined(List<Lag> earlier, List<Lag> later) {
    var all = new ArrayList<>(earlier);
    all.addAll(later);
    return List.copyOf(all);
  }

  public Conversation find(String id) {
    return Stream.of(desk.find(id))
        .flatMap(this::asShown)
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /// Newest first, at least those that are meant.
  public List<Conversation> candidates(Selection selection) {
    List<Conversation> current = desk.candidates(selection);
    if (lags.isEmpty()) {
      return current;
    }
    Stream<Conversation> lagging = lags.keySet().stream()
        .flatMap(id -> desk.all().stream().filter(c -> c.id().equals(id)));
    var byNumber = new TreeMap<Long, Conversation>(Comparator.reverseOrder());
    Stream.concat(current.stream(), lagging)
        .forEach(conversation -> byNumber.put(Long.valueOf(conversation.id()), conversation));
    return byNumber.values().stream().flatMap(this::asShown).toList();
  }

  private Stream<Conversation> asShown(Conversation current) {
    List<Lag> lasting = lags.computeIfPresent(current.id(), (_, all) -> lasting(all));
    return lasting == null
        ? Stream.of(current)
        : Stream.ofNullable(lasting.getFirst().shown());
  }

  private @Nullable List<Lag> lasting(List<Lag> all) {
    Instant now = clock.instant();
    List<Lag> lasting = all.stream().filter(lag -> lag.until().isAfter(now)).toList();
    return lasting.isEmpty() ? null : lasting;
  }
}
