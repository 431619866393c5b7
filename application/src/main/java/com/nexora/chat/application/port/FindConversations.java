package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Finds the conversations a teammate has, by when they last changed.
@FunctionalInterface
public interface FindConversations {

  /// One page of what is found, in no order that can be relied on.
  Result find(WorkspaceId workspace, Query query);

  /// @param assignee who has the conversation now
  /// @param from changed then or later; whole seconds count
  /// @param until changed then or earlier; empty for no end
  /// @param cursor where the page begins; empty for the first
  record Query(
      TeammateId assignee, Instant from, Optional<Instant> until, Optional<String> cursor) {

    public Query until(Instant end) {
      return new Query(assignee, from, Optional.of(end), Optional.empty());
    }

    public Query page(String next) {
      return new Query(assignee, from, until, Optional.of(next));
    }
  }

  /// @param updatedAt by Intercom's clock, in whole seconds
  record Sighting(ConversationId conversation, Instant updatedAt) {}

  sealed interface Result {

    /// @param total of all pages
    /// @param next empty on the last page
    record Found(List<Sighting> sightings, long total, Optional<String> next) implements Result {
      public Found {
        sightings = List.copyOf(sightings);
      }
    }

    /// Not now: limited, refused, or unreachable.
    record Unavailable(String why) implements Result {}
  }
}
