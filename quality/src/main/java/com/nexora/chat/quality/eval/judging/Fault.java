package com.nexora.chat.quality.eval.judging;

/// One thing that is not as expected.
///
/// @param words what was expected and what came, as one sentence
public record Fault(What what, String words) {

  public enum What {
    /// Another decision than those that would be right.
    DECISION,
    /// The right decision for another reason.
    REASON,
    /// The answer rests on another article first, or on none.
    SOURCE,
    /// The answer leaves out what belongs to it.
    LEFT_OUT,
    /// The agent wrote what it must never write.
    FORBIDDEN,
    /// Something belongs to it that would not have been done.
    ACTION,
    /// The conversation would go to somebody else.
    DESTINATION
  }
}
