package com.nexora.chat.torture.kill;

import com.nexora.chat.torture.worker.HaltAt;
import java.time.Duration;

/// How one worker's life ends.
public sealed interface Plan {

  /// Killed some time after its process was started, ready or not.
  record AfterStart(Duration delay) implements Plan {}

  /// Killed some time after it was ready.
  record AfterReady(Duration delay) implements Plan {}

  /// It ends itself at a precise point.
  ///
  /// @param aims how often this was tried, this time included
  record AtPoint(CrashPoint point, HaltAt at, int aims) implements Plan {}

  /// PostgreSQL is killed under it; it dies when turns are finished again.
  record WithPostgres() implements Plan {}
}
