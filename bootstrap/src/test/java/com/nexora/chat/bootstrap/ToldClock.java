package com.nexora.chat.bootstrap;

import java.time.Instant;
import java.time.InstantSource;

/// It is this late when it is told so, and time passes from then on.
final class ToldClock implements InstantSource {

  private record Told(Instant at, long since) {}

  private volatile Told told;

  ToldClock(Instant now) {
    this.told = new Told(now, System.nanoTime());
  }

  @Override
  public Instant instant() {
    Told last = told;
    return last.at().plusNanos(System.nanoTime() - last.since());
  }

  void is(Instant now) {
    told = new Told(now, System.nanoTime());
  }
}
