package com.nexora.chat.intercom.client;

import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/// What waiting is measured by, and what keeps many from waiting equally long.
///
/// @param nanos a clock that only goes forward; every wait is measured by it
/// @param wall only to understand the points in time that Intercom names
/// @param chance from 0 to 1, without 1
public record Time(LongSupplier nanos, InstantSource wall, DoubleSupplier chance) {

  public static final Time SYSTEM = new Time(
      System::nanoTime,
      InstantSource.system(),
      () -> ThreadLocalRandom.current().nextDouble());
}
