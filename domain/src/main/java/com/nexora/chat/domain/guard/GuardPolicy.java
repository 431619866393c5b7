package com.nexora.chat.domain.guard;

import java.util.Set;

/// What a workspace allows beyond what its articles say.
///
/// @param hosts that a reply may link to besides the help centre's own, lower case
/// @param longest reply in characters
/// @param translations whether an answer may be given in another language than its sources are
///     written in: what it says can then be compared by figures, addresses and names alone
public record GuardPolicy(Set<String> hosts, int longest, boolean translations) {

  /// Intercom shows about as much without scrolling twice.
  public static final int USUAL_LENGTH = 2_000;

  public static final GuardPolicy USUAL = new GuardPolicy(Set.of(), USUAL_LENGTH, false);

  public GuardPolicy {
    hosts = Set.copyOf(hosts);
    if (longest < 1) {
      throw new IllegalArgumentException("a reply may have at least one character");
    }
  }
}
