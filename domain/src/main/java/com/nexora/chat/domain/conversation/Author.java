package com.nexora.chat.domain.conversation;

/// Who wrote a part. Intercom writes customers as `user`, `lead` or `contact` depending on the
/// place; all three are customers here.
public sealed interface Author {

  record Customer(ContactId id) implements Author {}

  record Teammate(TeammateId id) implements Author {}

  /// Operator, Fin or a workflow. A bot's part neither answers the customer nor takes over; whether
  /// the agent may speak beside it is for the workspace to say.
  ///
  /// @param name Intercom calls all of them Fin, so it tells nothing
  record Bot(String name, Voice voice) implements Author {

    /// One of which nothing more is known.
    public Bot(String name) {
      this(name, Voice.NOTICE);
    }
  }

  /// What a bot's words are.
  enum Voice {
    /// An answer of Intercom's own agent.
    FIN_ANSWER,
    /// Anything else that Intercom's own agent says.
    FIN,
    /// A step of a workflow that says or asks something.
    WORKFLOW,
    /// What Operator shows by itself: office hours, when to expect somebody, who was assigned.
    NOTICE
  }
}
