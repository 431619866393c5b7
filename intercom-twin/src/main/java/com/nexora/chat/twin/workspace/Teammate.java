package com.nexora.chat.twin.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person (or an agent's account) who works in the Inbox; API 2.16 calls it an admin.
public record Teammate(
    String id,
    String name,
    String email,
    boolean emailVerified,
    String jobTitle,
    boolean hasInboxSeat,
    Away away,
    List<String> teamIds) {

  /// Whether somebody said that they are not there, and what becomes of new conversations then.
  public record Away(
      boolean enabled, boolean reassign, @Nullable Integer reasonId) {
    public static final Away NO = new Away(false, false, null);
  }

  public Teammate {
    teamIds = List.copyOf(teamIds);
  }

  public Teammate with(Away now) {
    return new Teammate(id, name, email, emailVerified, jobTitle, hasInboxSeat, now, teamIds);
  }
}
