package com.nexora.chat.domain.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody may do in one workspace. Each covers those before it.
public enum Role {
  /// Sees conversations, decisions, figures and the configuration.
  VIEWER,
  /// Writes drafts, publishes, stops the agent and takes up dead letters.
  EDITOR,
  /// Decides who may do what, connects, exports and erases.
  OWNER;

  public boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }

  /// The lesser of the two.
  public Role atMost(Role other) {
    return covers(other) ? other : this;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Empty for a word that names none.
  public static Optional<Role> of(String label) {
    return Arrays.stream(values()).filter(role -> role.label().equals(label)).findFirst();
  }
}
