package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// What teammates tell the agent about single conversations. Each is kept, with who told it and
/// when; [TurnLedger#standing] knows the newest.
@FunctionalInterface
public interface Instructions {

  /// Keeps an instruction and makes the conversation due at once; one that nobody has heard of
  /// becomes known. A silence also ends the claim of whoever works on the conversation, without a
  /// strike: the next write under it fails with [StaleClaim], and so nothing more is sent.
  ///
  /// @return false when the same holds already: it is silent, or the agent is about to take it
  /// back. Then nothing changed
  boolean give(
      WorkspaceId workspace, ConversationId conversation, TeammateId by, Instruction.Kind kind);
}
