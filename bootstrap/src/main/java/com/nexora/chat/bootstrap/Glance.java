package com.nexora.chat.bootstrap;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What was seen a moment ago, for those who ask too often to look each time.
final class Glance<T> implements Supplier<T> {

  private final Supplier<T> look;
  private final long lasts;
  private final LongSupplier nanos;
  private @Nullable T seen;
  private long at;

  Glance(Supplier<T> look, Duration lasts, LongSupplier nanos) {
    this.look = look;
    this.lasts = lasts.toNanos();
    this.nanos = nanos;
  }

  @Override
  public synchronized T get() {
    T known = seen;
    if (known == null || nanos.getAsLong() - at > lasts) {
      known = look.get();
      seen = known;
      at = nanos.getAsLong();
    }
    return known;
  }
}
