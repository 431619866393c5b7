package com.nexora.chat.domain.routing;

import com.nexora.chat.domain.handoff.Destination;

/// One line of a workspace's routing: the first rule that holds decides.
public record Rule(String name, Condition when, Outcome then) {

  public sealed interface Outcome {

    /// The agent answers from the articles.
    record AgentAnswers() implements Outcome {}

    /// The agent says a text the workspace has configured.
    record Say(String text) implements Outcome {}

    record HandOff(Destination to) implements Outcome {}

    record LeaveAlone() implements Outcome {}
  }
}
