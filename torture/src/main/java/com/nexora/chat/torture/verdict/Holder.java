package com.nexora.chat.torture.verdict;

import com.nexora.chat.torture.verdict.Evidence.Part;
import java.util.ArrayList;
import java.util.List;

/// Whose a conversation is, by what Intercom saw happen in it.
enum Holder {
  NOBODY,
  AGENT,
  /// The agent still has it, and a person has spoken since.
  PERSON,
  ELSEWHERE;

  /// After each part.
  static List<Holder> after(List<Part> parts) {
    List<Holder> holders = new ArrayList<>();
    Holder now = NOBODY;
    for (Part part : parts) {
      now = now.then(part.kind());
      holders.add(now);
    }
    return List.copyOf(holders);
  }

  private Holder then(Evidence.Kind kind) {
    return switch (kind) {
      case GIVEN_TO_AGENT -> AGENT;
      case AGENT_ASSIGNED, TEAMMATE_ASSIGNED -> ELSEWHERE;
      case TEAMMATE_REPLIED -> this == AGENT ? PERSON : this;
      case CUSTOMER_WROTE, AGENT_REPLIED, AGENT_NOTED, OTHER -> this;
    };
  }
}
