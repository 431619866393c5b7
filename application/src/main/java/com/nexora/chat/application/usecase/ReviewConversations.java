package com.nexora.chat.application.usecase;

import com.nexora.chat.application.port.ConversationRecords.History;
import com.nexora.chat.application.port.ConversationRecords.Line;
import com.nexora.chat.application.port.ConversationRecords.Mark;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;

/// Shows people what the agent did, and why.
public interface ReviewConversations {

  /// How many conversations a page of the list has, at most.
  int PAGE = 50;

  /// A page of the conversations the agent has had a turn in, newest first.
  List<Line> page(WorkspaceId workspace, Mark before);

  /// Every decision in one conversation; empty when the agent never heard of it.
  Optional<History> history(WorkspaceId workspace, ConversationId conversation);

  /// What was said there, as Intercom has it now. It is not kept here, so Intercom is asked.
  Transcript transcript(WorkspaceId workspace, ConversationId conversation);

  sealed interface Transcript {

    record Read(Conversation conversation) implements Transcript {}

    /// @param why in words
    record Missing(String why) implements Transcript {}
  }
}
