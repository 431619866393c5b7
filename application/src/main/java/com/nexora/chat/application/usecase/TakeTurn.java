package com.nexora.chat.application.usecase;

import java.util.Optional;

/// Works on due conversations.
@FunctionalInterface
public interface TakeTurn {

  /// Claims the next due conversation; a claim is quick, and the turn may take long. Its lease is
  /// kept from now on until the turn ends, so who is given a turn must run it, once.
  ///
  /// @return empty when nothing is due
  Optional<Runnable> claimNext();

  /// Claims and works on one conversation, on this thread.
  ///
  /// @return false when nothing is due
  default boolean takeNext() {
    Optional<Runnable> turn = claimNext();
    turn.ifPresent(Runnable::run);
    return turn.isPresent();
  }
}
