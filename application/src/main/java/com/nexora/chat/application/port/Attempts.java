package com.nexora.chat.application.port;

import com.nexora.chat.domain.tenancy.Secret;
import java.time.Duration;

/// The journeys to Intercom that were begun and not ended, shared by all nodes: people may come
/// back
/// to another one.
public interface Attempts {

  /// What for: none ends as the other, nor takes its room.
  enum Purpose {
    CONNECT,
    SIGN_IN
  }

  /// Remembers a new attempt, and forgets those of its purpose that are too old.
  ///
  /// @param state what they will bring back; only a digest of it is kept
  /// @param most how many of a purpose may be open at once
  /// @return false when there are too many, or this one is open already
  @CrossTenant("which workspace it is about is not known yet")
  boolean begin(Purpose purpose, Secret state, Duration lifetime, int most);

  /// Ends an attempt.
  ///
  /// @return false when it is not open (any more)
  @CrossTenant("which workspace it is about is not known yet")
  boolean end(Purpose purpose, Secret state, Duration lifetime);
}
