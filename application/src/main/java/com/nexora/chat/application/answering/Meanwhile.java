package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.turn.PriorTurn;
import java.util.List;

/// What happened in a conversation between a decision and the first thing that is sent for it.
///
/// @param before the conversation as it was decided on
/// @param prior earlier turns of the episode
record Meanwhile(Conversation before, List<PriorTurn> prior) {

  /// Whether the plan was made for another question than is asked now.
  boolean changes(DecidedTurn turn, Conversation now) {
    return overtaken(turn, now) || rewritten(turn, now);
  }

  /// Whether the customer has written something that the turn does not settle.
  boolean overtaken(DecidedTurn turn, Conversation now) {
    List<Part> news = now.awaitingReply().stream()
        .filter(part -> !turn.settles().contains(part.id()))
        .toList();
    return !PriorTurn.unsettled(news, prior).isEmpty();
  }

  /// What is to be answered was edited or redacted since: the plan was made for other words.
  private boolean rewritten(DecidedTurn turn, Conversation now) {
    return before.parts().stream()
        .filter(part -> turn.settles().contains(part.id()))
        .anyMatch(was -> now.parts().stream()
            .anyMatch(is -> is.id().equals(was.id()) && !is.content().equals(was.content())));
  }
}
