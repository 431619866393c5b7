package com.nexora.chat.application.port;

import java.time.Duration;
import java.time.Instant;

/// Counts attempts to sign in, shared by all nodes.
public interface Throttles {

  /// Counts an attempt, unless it comes too soon. Two at once are counted one after the other.
  ///
  /// @param key who or what is slowed down
  /// @param free how many attempts cost no wait
  /// @return how long to wait before it may be made; zero when it may be made now
  @CrossTenant("who guesses has not said for which workspace")
  Duration attempt(String key, int free, Instant now);

  /// It succeeded, and so does not count among those that guess.
  @CrossTenant("who guesses has not said for which workspace")
  void giveBack(String key);

  /// It succeeded: everything begins anew.
  @CrossTenant("who guesses has not said for which workspace")
  void forget(String key);
}
