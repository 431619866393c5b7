package com.nexora.chat.application.usecase;

/// Works on one due conversation.
@FunctionalInterface
public interface TakeTurn {

  /// @return false when nothing is due
  boolean takeNext();
}
