package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Rating;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// What customers have said of conversations, the last of it in each. [TurnLedger#standing] tells
/// what is kept, and [Figures] count it.
public interface Ratings {

  /// Keeps nothing.
  Ratings NONE = (_, _, _, _) -> {};

  /// Keeps it in the place of an older one. Nothing is kept where the agent has never acted, nor
  /// where nobody is known to take part any more: what was erased does not come back.
  ///
  /// @param agent the teammate that is the agent now: whose work was rated is kept by it
  void keep(WorkspaceId workspace, ConversationId conversation, Rating rating, TeammateId agent);
}
