package com.nexora.chat.application.reconciling;

import com.nexora.chat.application.port.FindConversations.Sighting;
import com.nexora.chat.domain.conversation.ConversationId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// What one workspace's searches need not read again, and what they could not read. Kept in memory
/// only: after a restart a few conversations are read once more.
final class Handled {

  private final Map<ConversationId, Instant> asOf = new HashMap<>();
  private final Map<ConversationId, Integer> failures = new HashMap<>();

  boolean knows(Sighting sighting) {
    return sighting.updatedAt().equals(asOf.get(sighting.conversation()));
  }

  void add(Sighting sighting) {
    asOf.put(sighting.conversation(), sighting.updatedAt());
    failures.remove(sighting.conversation());
  }

  /// @return how often in a row it could not be read
  int failed(Sighting sighting) {
    return failures.merge(sighting.conversation(), 1, Integer::sum);
  }

  /// No later search reaches further back.
  void forgetBefore(Instant time) {
    asOf.values().removeIf(time::isAfter);
    failures.keySet().retainAll(asOf.keySet());
  }
}
