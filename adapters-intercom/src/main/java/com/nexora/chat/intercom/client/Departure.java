package com.nexora.chat.intercom.client;

import java.util.concurrent.atomic.AtomicReference;

/// The moment from which a request may have reached Intercom. Whoever comes first decides: the call
/// that is about to write, or the caller whose patience has ended.
final class Departure {

  private enum State {
    WAITING,
    GONE,
    CANCELLED
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

  /// Must be called before the first byte of the request is written.
  void depart() {
    if (!state.compareAndSet(State.WAITING, State.GONE)) {
      throw new IllegalStateException("the call was given up before it was sent");
    }
  }

  /// @return true when no byte was sent, and none will be
  boolean cancel() {
    return state.compareAndSet(State.WAITING, State.CANCELLED);
  }
}
