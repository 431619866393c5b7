package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.turn.PriorTurn;
import java.util.List;

/// What happened in a conversation between a decision and the first thing that is sent for it.
///
/// @param before the conversation as it was decided on
/// @param prior earlier turns of the episode
record Meanwhile(Conversation before, List<PriorTurn> prior) {

  private static final int MOST_OVERTAKEN = 3;

  /// Whether a turn of which nothing was sent is to be decided anew.
  boolean overturns(DecidedTurn turn, Ownership.Ours ours, Conversation now) {
    return otherEpisode(turn, ours)
        || (mayBeOvertaken() && (overtaken(turn, now) || rewritten(turn, now)));
  }

  /// Whether what a turn does last, when all else is done, would go past what has happened since.
  boolean changed(DecidedTurn turn, Ownership.Ours ours, Conversation now) {
    return otherEpisode(turn, ours) || overtaken(turn, now);
  }

  /// Whether the conversation does not show what this very turn has done.
  static boolean lags(DecidedTurn turn, Conversation now) {
    return turn.actions().stream()
        .flatMap(action -> action.result().stream())
        .anyMatch(made -> now.parts().stream().noneMatch(part -> part.id().equals(made)));
  }

  /// It was taken away and given back since: what is decided now counts in the new episode.
  private static boolean otherEpisode(DecidedTurn turn, Ownership.Ours ours) {
    return !ours.episode().equals(turn.episode());
  }

  /// Someone who never stops typing would never be answered: after some plans in a row that came to
  /// nothing the next is carried out, and what came meanwhile has a turn of its own.
  private boolean mayBeOvertaken() {
    return prior.reversed().stream().takeWhile(PriorTurn::superseded).count() < MOST_OVERTAKEN;
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
