package com.nexora.chat.quality.eval.running;

import com.nexora.chat.quality.eval.judging.Reaction;
import com.nexora.chat.quality.eval.suite.Case;

/// Who is judged.
@FunctionalInterface
public interface Agent {

  Reaction react(Case situation);
}
