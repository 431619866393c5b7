package com.nexora.chat.quality.eval.running;

import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.policy.Wording;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.quality.eval.judging.Said;
import java.util.Arrays;

/// What the agent had decided when it said something. Its own wording for asking back and for
/// handing over is known; anything else was an answer.
public final class EarlierOutcome {

  private EarlierOutcome() {}

  public static Outcome of(String said, Wording wording) {
    String words = Said.folded(said);
    if (words.equals(Said.folded(wording.askBack()))) {
      return new Outcome.AskedBack();
    }
    return Arrays.stream(HandoffReason.values())
        .filter(reason -> words.equals(Said.folded(wording.handoff(reason))))
        .findFirst()
        .<Outcome>map(Outcome.HandedOff::new)
        .orElseGet(Outcome.Answered::new);
  }
}
