package com.nexora.chat.quality.eval.running;

import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.intent.Saying;
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
    if (says(wording.askBack(), words)) {
      return new Outcome.AskedBack();
    }
    return Arrays.stream(HandoffReason.values())
        .filter(reason -> says(wording.handoff(reason), words))
        .findFirst()
        .<Outcome>map(Outcome.HandedOff::new)
        .orElseGet(Outcome.Answered::new);
  }

  private static boolean says(Saying saying, String words) {
    return saying.texts().stream().map(Said::folded).anyMatch(words::equals);
  }
}
