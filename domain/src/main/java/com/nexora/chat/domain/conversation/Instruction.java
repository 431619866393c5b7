package com.nexora.chat.domain.conversation;

import java.time.Instant;

/// What a teammate told the agent to do in one conversation, by a button of the Inbox app. The
/// newest one holds, whatever was told before.
///
/// @param by who told it
/// @param at when, by the store's clock
/// @param carriedOut whether a turn has come to an end over it; a silence needs none
public record Instruction(Kind kind, TeammateId by, Instant at, boolean carriedOut) {

  public enum Kind {
    /// Say nothing that the customer can see, whoever has the conversation, until it is given back.
    SILENCE,
    /// Take the conversation, and answer what waits in it.
    GIVE_BACK
  }

  public boolean silences() {
    return kind == Kind.SILENCE;
  }

  /// Whether the conversation is to be given back, and nobody has done it yet.
  public boolean givesBack() {
    return kind == Kind.GIVE_BACK && !carriedOut;
  }
}
