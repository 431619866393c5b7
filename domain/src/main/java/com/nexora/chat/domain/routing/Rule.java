package com.nexora.chat.domain.routing;

import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.intent.Saying;
import java.util.Optional;

/// One line of a workspace's routing: the first rule that holds decides.
public record Rule(String name, Condition when, Outcome then) {

  public sealed interface Outcome {

    /// The agent answers from the articles.
    record AgentAnswers(Persona persona) implements Outcome {
      public AgentAnswers() {
        this(Persona.NONE);
      }
    }

    /// The agent writes its answer as a note, and a person gets the conversation to send it. The
    /// customer sees nothing of the agent.
    record DraftOnly(Persona persona) implements Outcome {
      public DraftOnly() {
        this(Persona.NONE);
      }
    }

    /// The agent says a text the workspace has configured.
    record Say(Saying text) implements Outcome {
      /// The same in every language.
      public Say(String text) {
        this(Saying.always(text));
      }
    }

    /// A person takes over, and the customer is told.
    record HandOff(Destination to) implements Outcome {}

    /// A person takes over as if the conversation had been theirs from the start: with a note, and
    /// without a word to the customer.
    record Assign(Destination to) implements Outcome {}

    /// Nothing is done, whatever the customer says: another tool serves the conversation.
    record LeaveAlone() implements Outcome {}

    /// The agent answers, and asks what the workspace wants to know of a lead.
    record Qualify(Persona persona) implements Outcome {
      public Qualify() {
        this(Persona.NONE);
      }
    }

    /// To whom the rule sends the conversation; empty when it sends it to nobody.
    default Optional<Destination> destination() {
      return switch (this) {
        case HandOff(Destination to) -> Optional.of(to);
        case Assign(Destination to) -> Optional.of(to);
        case AgentAnswers _, DraftOnly _, Say _, LeaveAlone _, Qualify _ -> Optional.empty();
      };
    }
  }
}
