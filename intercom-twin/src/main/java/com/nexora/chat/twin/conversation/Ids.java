package com.nexora.chat.twin.conversation;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Ids that only rise. The first one comes from the moment the twin starts, so that a
/// restarted twin never hands out an id that a client has already stored.
public final class Ids {

  private static final long ROOM_PER_MILLISECOND = 1_000;

  private final long seed;
  private final AtomicLong latest;

  public Ids(Instant start) {
    this.seed = start.toEpochMilli() * ROOM_PER_MILLISECOND;
    this.latest = new AtomicLong(seed);
  }

  public String next() {
    return Long.toString(latest.incrementAndGet());
  }

  public UUID nextUuid() {
    return new UUID(seed, latest.incrementAndGet());
  }
}
