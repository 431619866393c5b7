package com.nexora.chat.intercom.client;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Whether Intercom still takes a workspace's token. After a refusal it is shown again only now and
/// then: a suspension may end, but every other call would be in vain. Another token is another
/// matter.
final class Welcome {

  private static final long FIRST_PAUSE = Duration.ofSeconds(5).toNanos();
  private static final int MOST_DOUBLINGS = 4;

  private final LongSupplier nanos;
  private Optional<Access> refused = Optional.empty();
  private int refusals;
  private long next;

  Welcome(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /// Whether a call may be made. One that may, after a refusal, is the only one for a while.
  synchronized boolean lets(Access access) {
    if (!isRefused(access)) {
      return true;
    }
    if (next - nanos.getAsLong() > 0) {
      return false;
    }
    refusals++;
    pause();
    return true;
  }

  /// Whether the last thing heard of this token was a refusal.
  synchronized boolean isRefused(Access access) {
    return refused.equals(Optional.of(access));
  }

  /// Whether a call would be in vain just now.
  synchronized boolean isShut(Access access) {
    return isRefused(access) && next - nanos.getAsLong() > 0;
  }

  /// @return whether that is news
  synchronized boolean refused(Access access) {
    boolean news = !isRefused(access);
    if (news) {
      refused = Optional.of(access);
      refusals = 1;
      pause();
    }
    return news;
  }

  synchronized void taken(Access access) {
    if (isRefused(access)) {
      refused = Optional.empty();
    }
  }

  /// Five seconds at first, eighty at most.
  private void pause() {
    next = nanos.getAsLong() + (FIRST_PAUSE << Math.min(refusals - 1, MOST_DOUBLINGS));
  }
}
