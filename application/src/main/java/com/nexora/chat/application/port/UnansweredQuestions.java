package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;

/// What customers asked and no article has answered, as
/// [com.nexora.chat.domain.figures.Gap#REASONS] says. What was erased is not among it.
@FunctionalInterface
public interface UnansweredQuestions {

  /// Newest first.
  List<Asked> newest(WorkspaceId workspace, Period period, int most);

  /// @param question a customer's words
  record Asked(ConversationId conversation, long turn, String question) {}
}
