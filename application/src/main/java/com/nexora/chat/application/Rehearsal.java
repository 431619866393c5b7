package com.nexora.chat.application;

import com.nexora.chat.application.answering.Trying;
import com.nexora.chat.application.usecase.FindPassages;
import com.nexora.chat.application.usecase.TryAnswer;

/// The door to what the agent would do, with nothing done.
public final class Rehearsal {

  private Rehearsal() {}

  /// @param articles what it answers from, which has to be learned first; both by [Knowing]
  public static TryAnswer answers(Ports.Models models, FindPassages articles) {
    return new Trying(models, articles);
  }
}
