package com.nexora.chat.domain.access;

import java.time.Duration;
import java.time.Instant;

/// How somebody who guesses is slowed down. Some attempts are free; then each further one
/// doubles what has to be waited. Nobody is ever locked out for good: the wait is bounded, and what
/// lies long enough ago is forgotten.
///
/// @param attempts begun and not (yet) successful
/// @param next before that nothing is tried
public record Throttle(int attempts, Instant next) {

  /// For one account from one place: people mistype.
  public static final int FREE_FOR_AN_ACCOUNT = 3;

  /// For one account from wherever: so many that whoever wants to keep its owner out has to come
  /// from many places.
  public static final int FREE_FROM_ANYWHERE = 100;

  /// For one place: a whole office may come from one address.
  public static final int FREE_FOR_A_PLACE = 60;

  public static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  /// After so long without an attempt everything begins anew.
  public static final Duration FORGOTTEN = Duration.ofHours(1);

  private static final int MOST_DOUBLINGS = 9;

  public static final Throttle NONE = new Throttle(0, Instant.MIN);

  /// How long to wait before the next attempt; zero when it may be made now.
  public Duration waitAt(Instant now) {
    return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
  }

  /// Counts an attempt before it is made, so that many at once are not all free.
  ///
  /// @param free how many attempts cost no wait
  public Throttle attemptedAt(Instant now, int free) {
    boolean forgotten = attempts > 0 && next.plus(FORGOTTEN).isBefore(now);
    int counted = forgotten ? 1 : attempts + 1;
    return new Throttle(counted, now.plus(pauseAfter(counted - free)));
  }

  private static Duration pauseAfter(int tooMany) {
    if (tooMany <= 0) {
      return Duration.ZERO;
    }
    Duration doubled = Duration.ofSeconds(1L << Math.min(tooMany - 1, MOST_DOUBLINGS));
    return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
  }
}
