package com.nexora.chat.application.port;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/// The right to read one kind of a workspace's things, from where the last one left off.
///
/// @param claim rises with every run; what an older one still writes is refused
/// @param round rises with every first page
/// @param cursor where to go on; empty for the first page
/// @param total what Intercom said in this round how many there are
/// @param failures in a row until now
public record MirrorRun(
    MirrorKind kind,
    long claim,
    long round,
    Optional<String> cursor,
    OptionalLong total,
    int failures) {

  /// How a run ended.
  ///
  /// @param note what an operator should know; empty for nothing
  /// @param pause until the kind is due again
  /// @param anew whether the next run begins with the first page
  public record End(MirrorProgress.State state, String note, Duration pause, boolean anew) {}
}
