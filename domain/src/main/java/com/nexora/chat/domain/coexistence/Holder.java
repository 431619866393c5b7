package com.nexora.chat.domain.coexistence;

import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.TeammateId;

/// Who has a conversation: whose turn it is to speak to the customer. It follows from what happened
/// in it, one event after the other, and not from who is assigned alone: Fin and workflows are
/// never assigned.
public sealed interface Holder {

  /// Nobody has spoken to the customer yet, or whoever had the conversation let go of it.
  record Nobody() implements Holder {}

  /// Intercom's own agent.
  record FinHas() implements Holder {}

  /// A workflow asks or tells; nobody else has spoken.
  record Workflow() implements Holder {}

  record Agent() implements Holder {}

  /// A teammate or a team.
  record People() implements Holder {}

  /// Who has it as it was read. The assignee counts where no event tells: a conversation may begin
  /// assigned, and older parts are not shown.
  ///
  /// @param agent whose words are the agent's own
  static Holder of(Conversation conversation, TeammateId agent) {
    Holder holder = new Nobody();
    for (Part part : conversation.parts()) {
      for (Event event : Event.of(part, agent)) {
        holder = holder.after(event);
      }
    }
    if (conversation.fin().letGo()) {
      holder = holder.after(Event.FIN_LET_GO);
    }
    if (holder instanceof Nobody && conversation.assignee().isPresent()) {
      boolean agents = conversation.assignee().get().equals(agent);
      return holder.after(agents ? Event.GIVEN_TO_AGENT : Event.GIVEN_TO_PERSON);
    }
    return holder;
  }

  /// Who has it afterwards. Assignments decide for people and for the agent, words for Fin; Fin
  /// does not take a conversation from people by a word, because people have the last one.
  default Holder after(Event event) {
    return switch (event) {
      case CUSTOMER_WROTE, NOTICE_SHOWN -> this;
      case FIN_ANSWERED, FIN_SPOKE -> this instanceof People ? this : new FinHas();
      case WORKFLOW_SPOKE -> this instanceof Nobody ? new Workflow() : this;
      case AGENT_SPOKE, GIVEN_TO_AGENT -> new Agent();
      case PERSON_SPOKE, GIVEN_TO_PERSON, GIVEN_TO_TEAM -> new People();
      case TAKEN_FROM_ALL -> new Nobody();
      case FIN_LET_GO -> this instanceof FinHas ? new Nobody() : this;
    };
  }

  /// As it is written in the decision record.
  default String label() {
    return switch (this) {
      case Nobody() -> "nobody";
      case FinHas() -> "Fin";
      case Workflow() -> "workflow";
      case Agent() -> "agent";
      case People() -> "people";
    };
  }
}
