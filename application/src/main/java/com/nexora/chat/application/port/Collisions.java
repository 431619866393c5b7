package com.nexora.chat.application.port;

import com.nexora.chat.domain.coexistence.Collision;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.List;

/// Conversations in which somebody else has answered as well as the agent, as far as turns have
/// seen it.
public interface Collisions {

  /// Keeps nothing and knows of nothing.
  Collisions NONE = new Collisions() {
    @Override
    public void saw(WorkspaceId workspace, ConversationId conversation, Collision collision) {}

    @Override
    public List<Seen> since(WorkspaceId workspace, Duration age, int most) {
      return List.of();
    }
  };

  /// @param age since it was first seen, by the store's clock
  record Seen(ConversationId conversation, Collision collision, Duration age) {}

  /// Keeps it, once for each conversation and each who answered: as it was first seen.
  void saw(WorkspaceId workspace, ConversationId conversation, Collision collision);

  /// What was first seen within the time, the newest first.
  List<Seen> since(WorkspaceId workspace, Duration age, int most);
}
