package com.nexora.chat.application.simulation;

import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.PerformAction;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The last of the process before the wire: looks at the clock, and writes. In between it may be
/// stopped as well, and that nothing in the process can notice. Others wait for it only as long as
/// the database keeps its lock: stopped for longer, it sends a second time, and here the promise
/// ends.
record Adapter(World world, Mortality mortality) implements Call.Around {

  /// There are few such moments, and this is the worst of them.
  private static final int OFTEN = 9;

  private static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(3), Duration.ofSeconds(58));

  @Override
  public @Nullable Object around(Call call) {
    if (!call.of(PerformAction.class)) {
      return call.proceed();
    }
    if (call.argument(Cutoff.class).orElseThrow().missed()) {
      return new PerformAction.Result.NotNow("too late");
    }
    if (world.dice().chance(OFTEN * world.climate().pause())) {
      mortality.pause("while it writes " + call.name(), world.dice().oneOf(PAUSES));
    }
    return call.proceed();
  }
}
