package com.nexora.chat.twin.workspace;

import java.util.List;

/// A person (or an agent's account) who works in the Inbox; API 2.16 calls it an admin.
public record Teammate(
    String id,
    String name,
    String email,
    String jobTitle,
    boolean hasInboxSeat,
    boolean away,
    List<String> teamIds) {

  public Teammate {
    teamIds = List.copyOf(teamIds);
  }
}
