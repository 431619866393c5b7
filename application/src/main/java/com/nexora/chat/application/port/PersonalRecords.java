package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Map;

/// All that is held of one contact, for the contact to see. What belongs to a conversation is
/// theirs when they take part in it, as far as webhooks named them.
public interface PersonalRecords {

  /// What rows are about.
  enum Kind {
    /// In which they take part.
    CONVERSATIONS,
    WEBHOOKS,
    /// What they wrote, by id, and how each message ended.
    MESSAGES,
    /// What the agent decided and why, with the question it had read.
    TURNS,
    ACTIONS,
    /// What teammates told the agent.
    INSTRUCTIONS,
    PROMISES,
    HANDOFFS,
    /// Values that the agent has written to attributes.
    ATTRIBUTES,
    /// What models cost in their conversations.
    SPENDING,
    /// Where Fin, a workflow or a person answered as well.
    COLLISIONS,
    /// How many stars they gave.
    RATINGS,
    /// Webhooks that nobody could read and that name them.
    UNREAD,
    /// What was erased of them before.
    ERASURES
  }

  /// How many rows there are; kinds without any are left out.
  Map<Kind, Long> count(WorkspaceId workspace, ContactId contact);

  /// The most rows that are read at once.
  int MOST = 100;

  /// Rows of one kind, each as a JSON object, always in the same order: [#MOST] at most, and none
  /// after `size` characters are reached, however large the rows are.
  ///
  /// @param from how many rows are passed over
  /// @param size greater than 0
  List<String> rows(WorkspaceId workspace, ContactId contact, Kind kind, int from, int size);

  /// Who takes part in a conversation, as far as webhooks named them.
  List<ContactId> takingPart(WorkspaceId workspace, ConversationId conversation);
}
