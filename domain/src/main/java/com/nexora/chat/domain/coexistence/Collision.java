package com.nexora.chat.domain.coexistence;

import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A conversation in which somebody else has answered the customer as well as the agent.
///
/// @param with who that is
/// @param theirs their answer; empty when it is too long ago to be shown
/// @param ours the agent's
/// @param theyBegan who of the two began
public record Collision(Other with, Optional<PartId> theirs, PartId ours, boolean theyBegan) {

  /// Who else may answer.
  public enum Other {
    /// Intercom's own agent. That both have answered anywhere in a conversation counts.
    FIN,
    /// A workflow that spoke to the same message of the customer's; see [Crossing].
    WORKFLOW,
    /// A teammate who answered the same message of the customer's; see [Crossing].
    PERSON
  }

  /// At most one with each.
  ///
  /// @param answered whether the agent has answered there or asked back: that it announced
  ///     somebody counts for nothing, and from its words alone it cannot be told
  public static List<Collision> in(Conversation conversation, TeammateId agent, boolean answered) {
    if (!answered) {
      return List.of();
    }
    List<Collision> found = new ArrayList<>();
    withFin(conversation, agent).ifPresent(found::add);
    found.addAll(Crossing.in(conversation, agent));
    return found;
  }

  /// Whether it would be one if the agent answered now.
  public static boolean awaits(Conversation conversation, TeammateId agent) {
    return Arbiter.finAnswered(conversation) || Crossing.awaits(conversation, agent);
  }

  private static Optional<Collision> withFin(Conversation conversation, TeammateId agent) {
    if (!Arbiter.finAnswered(conversation)) {
      return Optional.empty();
    }
    Optional<PartId> fins = Arbiter.firstAnswer(conversation);
    return conversation.parts().stream()
        .filter(part -> part.replyBy(agent))
        .findFirst()
        .map(Part::id)
        .map(ours -> new Collision(
            Other.FIN, fins, ours, fins.isEmpty() || before(conversation, fins.get(), ours)));
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
