package com.nexora.chat.domain.coexistence;

import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import java.util.Optional;

/// A conversation in which both Fin and the agent have answered the customer.
///
/// @param fins the first of Fin's answers; empty when it is too long ago to be shown
/// @param ours the first of the agent's replies
/// @param finFirst who of the two began
public record Collision(Optional<PartId> fins, PartId ours, boolean finFirst) {

  /// @param answered whether the agent has answered there or asked back: that it announced a person
  ///     counts for nothing, and from its words alone it cannot be told
  public static Optional<Collision> in(
      Conversation conversation, TeammateId agent, boolean answered) {
    if (!answered || !Arbiter.finAnswered(conversation)) {
      return Optional.empty();
    }
    Optional<PartId> fins = Arbiter.firstAnswer(conversation);
    return conversation.parts().stream()
        .filter(part -> part.replyBy(agent))
        .findFirst()
        .map(Part::id)
        .map(ours ->
            new Collision(fins, ours, fins.isEmpty() || before(conversation, fins.get(), ours)));
  }

  private static boolean before(Conversation conversation, PartId one, PartId other) {
    for (Part part : conversation.parts()) {
      if (part.id().equals(one) || part.id().equals(other)) {
        return part.id().equals(one);
      }
    }
    return false;
  }
}
