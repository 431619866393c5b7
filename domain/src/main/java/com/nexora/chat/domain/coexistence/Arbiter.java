package com.nexora.chat.domain.coexistence;

import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import java.util.Optional;

/// Decides between the agent and Fin in a conversation that is assigned to the agent.
public final class Arbiter {

  private Arbiter() {}

  public enum Verdict {
    /// The agent's to answer.
    OURS,
    /// Fin has it: nothing is said until it lets go.
    FINS,
    /// Fin has answered, and both must not: a person gets it.
    A_PERSONS
  }

  public static Verdict judge(
      Coexistence coexistence, Conversation conversation, TeammateId agent) {
    if (!coexistence.heedsFin()) {
      return Verdict.OURS;
    }
    if (Holder.of(conversation, agent) instanceof Holder.FinHas) {
      return Verdict.FINS;
    }
    return coexistence == Coexistence.NEVER_BOTH && finAnswered(conversation)
        ? Verdict.A_PERSONS
        : Verdict.OURS;
  }

  /// Whether Fin has answered in the conversation, as its parts or Intercom itself tell.
  public static boolean finAnswered(Conversation conversation) {
    return conversation.fin().answered() || firstAnswer(conversation).isPresent();
  }

  /// Fin's first answer among the parts; empty when it is too long ago to be shown.
  static Optional<PartId> firstAnswer(Conversation conversation) {
    return conversation.parts().stream()
        .filter(Arbiter::isFinsAnswer)
        .findFirst()
        .map(Part::id);
  }

  private static boolean isFinsAnswer(Part part) {
    return part.speaks()
        && part.author() instanceof Author.Bot bot
        && bot.voice() == Author.Voice.FIN_ANSWER;
  }
}
