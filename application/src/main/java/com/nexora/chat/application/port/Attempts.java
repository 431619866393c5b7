package com.nexora.chat.application.port;

import com.nexora.chat.domain.tenancy.Secret;
import java.time.Duration;

/// The attempts to connect a workspace that were begun and not ended, shared by all nodes: the
/// admin may come back to another one.
public interface Attempts {

  /// Remembers a new attempt, and forgets those that are too old.
  ///
  /// @param state what the admin will bring back; only a digest of it is kept
  /// @param most how many may be open at once
  /// @return false when there are too many, or this one is open already
  @CrossTenant("which workspace will be connected is not known yet")
  boolean begin(Secret state, Duration lifetime, int most);

  /// Ends an attempt.
  ///
  /// @return false when it is not open (any more)
  @CrossTenant("which workspace will be connected is not known yet")
  boolean end(Secret state, Duration lifetime);
}
