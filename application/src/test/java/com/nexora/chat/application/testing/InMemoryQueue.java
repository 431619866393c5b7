package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.ConversationQueue;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A queue of conversations in memory.
public final class InMemoryQueue implements ConversationQueue {

  private record Work(
      Optional<Instant> due,
      Optional<Instant> leased,
      long epoch,
      long news,
      long claimedNews,
      int tries) {

    boolean claimable(Instant now) {
      return due.filter(at -> !at.isAfter(now)).isPresent()
          && leased.filter(until -> until.isAfter(now)).isEmpty();
    }
  }

  private static final Work NONE = new Work(Optional.empty(), Optional.empty(), 0, 0, 0, 0);

  private final InstantSource clock;
  private final Map<InMemoryStore.Key, Work> all = new LinkedHashMap<>();
  private final Map<InMemoryStore.Key, Instant> newsSince = new HashMap<>();

  InMemoryQueue(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void news(InMemoryStore.Key where, Duration quietPeriod, Duration longestRest) {
    Work work = all.getOrDefault(where, NONE);
    Instant now = clock.instant();
    boolean newsWaits = work.news() > work.claimedNews();
    Instant since = newsWaits ? newsSince.getOrDefault(where, now) : now;
    newsSince.put(where, since);
    Instant quiet = now.plus(quietPeriod);
    Instant latest = since.plus(longestRest);
    Instant due = quiet.isBefore(latest) ? quiet : latest;
    all.put(
        where,
        new Work(
            Optional.of(due), work.leased(), work.epoch(), work.news() + 1, work.claimedNews(), 0));
  }

  @Override
  public synchronized Optional<Claim> claim(Duration lease) {
    Instant now = clock.instant();
    return all.entrySet().stream()
        .filter(entry -> entry.getValue().claimable(now))
        .min(Comparator.comparing(entry -> entry.getValue().due().orElseThrow()))
        .map(entry -> {
          Work work = entry.getValue();
          Optional<Instant> end = Optional.of(now.plus(lease));
          entry.setValue(
              new Work(end, end, work.epoch() + 1, work.news(), work.news(), work.tries() + 1));
          var where = entry.getKey();
          return new Claim(
              where.workspace(), where.conversation(), work.epoch() + 1, work.tries() + 1);
        });
  }

  @Override
  public synchronized void done(WorkspaceId workspace, Claim claim) {
    Work work = held(workspace, claim);
    giveBack(claim, work, work.due().filter(at -> work.news() > work.claimedNews()), 0);
  }

  @Override
  public synchronized void retry(WorkspaceId workspace, Claim claim, Duration delay) {
    Work work = held(workspace, claim);
    giveBack(claim, work, Optional.of(clock.instant().plus(delay)), work.tries());
  }

  private void giveBack(Claim claim, Work work, Optional<Instant> due, int tries) {
    all.put(
        key(claim),
        new Work(due, Optional.empty(), work.epoch(), work.news(), work.claimedNews(), tries));
  }

  /// Runs the write if the claim still holds.
  synchronized void whileHolding(WorkspaceId workspace, Claim claim, Runnable write) {
    held(workspace, claim);
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
