package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// A teammate tells the agent what to do in one conversation.
@FunctionalInterface
public interface InstructAgent {

  /// From when it returns, a silence holds; a conversation that is given back is taken soon after.
  ///
  /// @return false when the same was told before and still holds
  boolean instruct(
      WorkspaceId workspace, ConversationId conversation, TeammateId by, Instruction.Kind kind);
}
