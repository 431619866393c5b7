package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ContactId;
import java.util.Optional;
import java.util.Set;

/// What was made of a delivery, apart from the conversation it wakes.
///
/// @param meaning what becomes of it, or why nothing does, in words for an operator
/// @param contacts customers who take part in the conversation: through them it is found when one
///     of them must be erased
/// @param notice what must be done beside the conversations
public record Sense(String meaning, Set<ContactId> contacts, Optional<Notice> notice) {

  /// Nobody has said.
  public static final Sense NONE = new Sense("", Set.of(), Optional.empty());

  public Sense {
    contacts = Set.copyOf(contacts);
  }
}
