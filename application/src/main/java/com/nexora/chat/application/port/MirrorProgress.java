package com.nexora.chat.application.port;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/// How far one kind has come.
///
/// @param note what an operator should know: why it could not be read, or what is wrong with it
/// @param things how many are known
/// @param age of what is known: since the last whole round; empty before the first
/// @param reading whether a round has begun that is not whole yet
/// @param seen in this round, or in the last when none has begun
/// @param total what Intercom said how many there are in this round
public record MirrorProgress(
    State state,
    String note,
    long things,
    Optional<Duration> age,
    boolean reading,
    long seen,
    OptionalLong total) {

  /// How the last run ended.
  public enum State {
    /// None has ended yet.
    NEW,
    CURRENT,
    /// Intercom does not give it: what was known stays.
    WITHHELD,
    /// Intercom let no more calls in; it goes on where it stopped.
    LIMITED,
    FAILING
  }
}
