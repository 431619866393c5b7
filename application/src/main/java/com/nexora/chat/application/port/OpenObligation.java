package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import java.time.Duration;

/// A customer message that has no outcome yet.
///
/// @param age since it became known here
/// @param state what becomes of its conversation now
/// @param tries how often in a row the conversation was taken without coming to an end
public record OpenObligation(
    ConversationId conversation, PartId part, Duration age, State state, long tries) {

  public enum State {
    /// A worker has it.
    UNDER_WAY,
    /// A worker may take it at any moment.
    DUE,
    /// It is taken when a pause is over.
    LATER,
    SET_ASIDE,
    /// Nothing would take it up again; the watchdog makes it due.
    FORGOTTEN
  }
}
