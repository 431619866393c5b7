package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.ConversationQueue;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.Round;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A queue of conversations in memory.
public final class InMemoryQueue implements ConversationQueue {

  private record Work(
      Optional<Instant> due,
      Optional<Instant> leased,
      long epoch,
      long news,
      long claimedNews,
      int tries,
      int strikes,
      Optional<String> aside) {

    boolean claimable(Instant now) {
      return due.filter(at -> !at.isAfter(now)).isPresent()
          && leased.filter(until -> until.isAfter(now)).isEmpty();
    }

    /// Given back to be looked at later.
    boolean rests(Instant now) {
      return due.filter(at -> at.isAfter(now)).isPresent()
          && leased.isEmpty()
          && !hasNews()
          && tries == 0;
    }

    boolean hasNews() {
      return news > claimedNews;
    }

    Work dueAt(Optional<Instant> at) {
      return new Work(at, leased, epoch, news, claimedNews, tries, strikes, aside);
    }

    Work leasedUntil(Optional<Instant> end) {
      return new Work(due, end, epoch, news, claimedNews, tries, strikes, aside);
    }

    Work counting(int newTries, int newStrikes) {
      return new Work(due, leased, epoch, news, claimedNews, newTries, newStrikes, aside);
    }

    Work withNews() {
      int counted = aside.isPresent() ? 0 : strikes;
      return new Work(due, leased, epoch, news + 1, claimedNews, tries, counted, Optional.empty());
    }

    Work claimed() {
      return new Work(due, leased, epoch + 1, news, news, tries + 1, strikes + 1, aside);
    }

    Work takenAway(Instant now) {
      boolean underWay = leased.filter(until -> until.isAfter(now)).isPresent();
      int counted = underWay ? Math.max(0, strikes - 1) : strikes;
      return new Work(due, Optional.empty(), epoch + 1, news, claimedNews, tries, counted, aside);
    }

    Work setAside(String why) {
      return new Work(due, leased, epoch, news, claimedNews, tries, strikes, Optional.of(why));
    }
  }

  private static final Work NONE =
      new Work(Optional.empty(), Optional.empty(), 0, 0, 0, 0, 0, Optional.empty());

  private final InstantSource clock;
  private final Map<InMemoryStore.Key, Work> all = new LinkedHashMap<>();
  private final Map<InMemoryStore.Key, Instant> newsSince = new HashMap<>();

  InMemoryQueue(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void news(InMemoryStore.Key where, Duration quietPeriod, Duration longestRest) {
    Work work = all.getOrDefault(where, NONE);
    Instant now = clock.instant();
    Instant since = work.hasNews() ? newsSince.getOrDefault(where, now) : now;
    newsSince.put(where, since);
    Instant quiet = now.plus(quietPeriod);
    Instant latest = since.plus(longestRest);
    Instant due = quiet.isBefore(latest) ? quiet : latest;
    Work told = work.withNews().dueAt(Optional.of(due));
    all.put(where, told.counting(0, told.strikes()));
  }

  /// Makes it due at once.
  ///
  /// @param takenAway whether a claim under way ends with it
  /// @return the epoch from which on the instruction is known to every claim
  synchronized long instructed(InMemoryStore.Key where, boolean takenAway) {
    Work work = all.getOrDefault(where, NONE);
    Instant now = clock.instant();
    newsSince.put(where, work.hasNews() ? newsSince.getOrDefault(where, now) : now);
    Work told = work.withNews().dueAt(Optional.of(now));
    Work fresh = told.counting(0, told.strikes());
    Work kept = takenAway ? fresh.takenAway(now) : fresh;
    all.put(where, kept);
    return kept.epoch();
  }

  /// Makes it due at once, unless it is set aside or will be seen to anyway.
  synchronized void wake(InMemoryStore.Key where) {
    Instant now = clock.instant();
    all.computeIfPresent(
        where,
        (_, work) -> work.aside().isPresent() || (work.due().isPresent() && !work.rests(now))
            ? work
            : work.dueAt(Optional.of(now)));
  }

  /// Nothing is to be done there any more.
  synchronized void ended(InMemoryStore.Key where) {
    Work work = all.getOrDefault(where, NONE);
    all.put(
        where,
        new Work(
            Optional.empty(),
            Optional.empty(),
            work.epoch() + 1,
            work.news(),
            work.news(),
            0,
            0,
            Optional.empty()));
  }

  /// A claim under way ends, and what it was about is looked at anew.
  synchronized void anew(InMemoryStore.Key where, boolean atOnce) {
    Instant now = clock.instant();
    all.computeIfPresent(where, (_, work) -> {
      boolean underWay = work.leased().filter(until -> until.isAfter(now)).isPresent();
      Work free = work.takenAway(now);
      return underWay || atOnce ? free.dueAt(Optional.of(now)) : free;
    });
  }

  /// Claims under way in a workspace end.
  synchronized void endClaims(WorkspaceId workspace, Set<InMemoryStore.Key> sending) {
    Instant now = clock.instant();
    all.replaceAll((where, work) -> where.workspace().equals(workspace)
            && !sending.contains(where)
            && work.leased().filter(until -> until.isAfter(now)).isPresent()
        ? work.takenAway(now).dueAt(Optional.of(now))
        : work);
  }

  /// Nothing is to be done there, and nobody does it.
  synchronized boolean rests(InMemoryStore.Key where) {
    Work work = all.getOrDefault(where, NONE);
    Instant now = clock.instant();
    return work.due().isEmpty()
        && work.aside().isEmpty()
        && work.leased().filter(until -> until.isAfter(now)).isEmpty();
  }

  synchronized List<ConversationId> conversations(WorkspaceId workspace) {
    return all.keySet().stream()
        .filter(where -> where.workspace().equals(workspace))
        .map(InMemoryStore.Key::conversation)
        .toList();
  }

  synchronized boolean knows(InMemoryStore.Key where) {
    return all.containsKey(where);
  }

  @Override
  public synchronized Optional<Claim> claim(Duration lease, Round round) {
    Instant now = clock.instant();
    return all.entrySet().stream()
        .filter(entry -> entry.getValue().claimable(now))
        .filter(entry -> !round.full().contains(entry.getKey().workspace()))
        .min(Comparator.comparing((Map.Entry<InMemoryStore.Key, Work> entry) ->
                hasPassed(round, entry.getKey().workspace()))
            .thenComparing(entry -> entry.getKey().workspace().value())
            .thenComparing(entry -> entry.getValue().due().orElseThrow()))
        .map(entry -> claim(entry, now.plus(lease)));
  }

  /// Whether the workspace had its turn in this round already.
  private static boolean hasPassed(Round round, WorkspaceId workspace) {
    return round.last().isPresent()
        && workspace.value().compareTo(round.last().get().value()) < (round.stays() ? 0 : 1);
  }

  private static Claim claim(Map.Entry<InMemoryStore.Key, Work> entry, Instant leaseEnd) {
    Optional<Instant> end = Optional.of(leaseEnd);
    boolean news = entry.getValue().hasNews();
    Work work = entry.getValue().claimed().leasedUntil(end).dueAt(end);
    entry.setValue(work);
    var where = entry.getKey();
    return new Claim(
        where.workspace(), where.conversation(), work.epoch(), work.tries(), work.strikes(), news);
  }

  @Override
  public synchronized Set<Claim> renew(Collection<Claim> claims, Duration lease) {
    Set<Claim> held = claims.stream()
        .filter(claim -> all.getOrDefault(key(claim), NONE).epoch() == claim.epoch())
        .filter(claim -> all.getOrDefault(key(claim), NONE).leased().isPresent())
        .collect(Collectors.toSet());
    Optional<Instant> end = Optional.of(clock.instant().plus(lease));
    for (Claim claim : held) {
      all.computeIfPresent(
          key(claim),
          (where, work) -> work.leasedUntil(end).dueAt(work.hasNews() ? work.due() : end));
    }
    return held;
  }

  @Override
  public synchronized void giveBack(WorkspaceId workspace, Claim claim, Handback how) {
    Work work = held(workspace, claim).leasedUntil(Optional.empty());
    Optional<Instant> news = work.due().filter(at -> work.hasNews());
    all.put(
        key(claim),
        switch (how) {
          case Handback.Done() -> work.dueAt(news).counting(0, 0);
          case Handback.Later(Duration delay) -> work.dueAt(sooner(news, delay)).counting(0, 0);
          case Handback.Again(Duration delay) ->
            work.dueAt(sooner(news, delay)).counting(work.tries(), work.strikes() - 1);
          case Handback.AfterFailure(Duration delay) -> work.dueAt(sooner(news, delay));
          case Handback.SetAside(String why) ->
            news.isPresent()
                ? work.counting(work.tries(), 0)
                : work.dueAt(Optional.empty()).setAside(why);
        });
  }

  @Override
  public synchronized void bringForward(Duration by) {
    Instant now = clock.instant();
    all.replaceAll((_, work) -> work.rests(now)
        ? work.dueAt(work.due().map(at -> at.minus(by)).map(at -> at.isBefore(now) ? now : at))
        : work);
  }

  private Optional<Instant> sooner(Optional<Instant> news, Duration delay) {
    Instant later = clock.instant().plus(delay);
    return Optional.of(news.filter(at -> at.isBefore(later)).orElse(later));
  }

  /// Why a conversation is set aside; empty when it is not.
  public synchronized Optional<String> setAside(InMemoryStore.Key where) {
    return all.getOrDefault(where, NONE).aside();
  }

  /// Runs the write if the claim still holds.
  synchronized void whileHolding(WorkspaceId workspace, Claim claim, Runnable write) {
    var _ = held(workspace, claim);
    write.run();
  }

  private Work held(WorkspaceId workspace, Claim claim) {
    claim.mustBeOf(workspace);
    Work work = all.getOrDefault(key(claim), NONE);
    if (work.epoch() != claim.epoch()) {
      throw new StaleClaim(claim);
    }
    return work;
  }

  private static InMemoryStore.Key key(Claim claim) {
    return new InMemoryStore.Key(claim.workspace(), claim.conversation());
  }
}
