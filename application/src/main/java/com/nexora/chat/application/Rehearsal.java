package com.nexora.chat.application;

import com.nexora.chat.application.answering.Retracing;
import com.nexora.chat.application.answering.Trying;
import com.nexora.chat.application.usecase.ExplainRouting;
import com.nexora.chat.application.usecase.FindPassages;
import com.nexora.chat.application.usecase.TryAnswer;
import java.time.InstantSource;

/// The door to what the agent would do, with nothing done.
public final class Rehearsal {

  private Rehearsal() {}

  /// @param articles what it answers from, which has to be learned first; both by [Knowing]
  public static TryAnswer answers(Ports.Models models, FindPassages articles) {
    return new Trying(models, articles);
  }

  /// What the rules make of a conversation, by the models that a turn would ask.
  public static ExplainRouting routing(Ports.Models models, InstantSource clock) {
    return new Retracing(models, clock);
  }
}
