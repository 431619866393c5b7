package com.nexora.chat.intercom.client;

import java.util.concurrent.atomic.AtomicReference;

/// The moment from which a request may have reached Intercom. Whoever comes first decides: the call
/// that is about to write, or the caller whose patience has ended. A process that was stopped in
/// between looks at the clock itself: by now others may count on the request not being on its way.
final class Departure {

  private enum State {
    WAITING,
    GONE,
    CANCELLED
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

  private final Deadline deadline;

  Departure(Deadline deadline) {
    this.deadline = deadline;
  }

  /// Must be called before the first byte of the request is written.
  void depart() {
    if (!deadline.letsGo() || !state.compareAndSet(State.WAITING, State.GONE)) {
      throw new IllegalStateException("the call was given up before it was sent");
    }
  }

  /// @return true when no byte was sent, and none will be
  boolean cancel() {
    return state.compareAndSet(State.WAITING, State.CANCELLED);
  }
}
