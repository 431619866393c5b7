package com.nexora.chat.twin.workspace;

import java.util.List;

/// A team inbox and the teammates who serve it.
public record Team(String id, String name, List<String> adminIds) {

  public Team {
    adminIds = List.copyOf(adminIds);
  }
}
