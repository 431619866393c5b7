package com.nexora.chat.domain.conversation;

import java.util.List;
import java.util.Optional;

/// Whether the agent may speak in a conversation. The one gate is the assignee: Intercom's rules or
/// a teammate give the conversation to the agent's teammate, and any human reply takes it away
/// until it is given again.
public sealed interface Ownership {

  /// The agent's to answer. An episode begins when the conversation is given to the agent; what
  /// happened in earlier episodes (an old handoff, say) does not count in this one.
  ///
  /// @param episode the assignment that began it; empty when the conversation started with us
  record Ours(Optional<PartId> episode) implements Ownership {}

  record NotOurs(Reason reason) implements Ownership {}

  enum Reason {
    CLOSED,
    SNOOZED,
    ASSIGNED_ELSEWHERE,
    UNASSIGNED,
    TEAMMATE_TOOK_OVER
  }

  static Ownership of(Conversation conversation, TeammateId agent) {
    if (conversation.state() == Conversation.State.CLOSED) {
      return new NotOurs(Reason.CLOSED);
    }
    if (conversation.state() == Conversation.State.SNOOZED) {
      return new NotOurs(Reason.SNOOZED);
    }
    return whenOpen(conversation, agent);
  }

  /// Whose it is as soon as it is open again.
  static Ownership whenOpen(Conversation conversation, TeammateId agent) {
    if (conversation.assignee().isEmpty()) {
      return new NotOurs(Reason.UNASSIGNED);
    }
    if (!conversation.assignee().get().equals(agent)) {
      return new NotOurs(Reason.ASSIGNED_ELSEWHERE);
    }
    return whileAssigned(conversation.parts(), agent);
  }

  private static Ownership whileAssigned(List<Part> parts, TeammateId agent) {
    for (Part part : parts.reversed()) {
      if (givesTo(part, agent)) {
        return new Ours(Optional.of(part.id()));
      }
      if (part.replyByTeammate() && !part.replyBy(agent)) {
        return new NotOurs(Reason.TEAMMATE_TOOK_OVER);
      }
    }
    return new Ours(Optional.empty());
  }

  private static boolean givesTo(Part part, TeammateId agent) {
    return part.assignedTo().filter(new Assignee.ToTeammate(agent)::equals).isPresent();
  }
}
