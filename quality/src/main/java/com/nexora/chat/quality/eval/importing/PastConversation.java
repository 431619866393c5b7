package com.nexora.chat.quality.eval.importing;

import com.nexora.chat.quality.eval.suite.Line.Speaker;
import java.time.Instant;
import java.util.List;

/// A conversation as it went, as far as a case needs it.
///
/// @param lead whether it was a lead who began it
/// @param page where they began it; empty when Intercom does not say
/// @param steps oldest first
record PastConversation(String id, boolean lead, String page, List<Step> steps) {

  PastConversation {
    steps = List.copyOf(steps);
  }

  /// What happened next in it.
  sealed interface Step {

    /// Somebody said something that the customer could read.
    ///
    /// @param links labels of the links in it
    record Words(Speaker speaker, String text, List<String> links, Instant at) implements Step {
      public Words {
        links = List.copyOf(links);
      }
    }

    /// It was given to somebody other than the agent.
    record GivenAway() implements Step {}
  }
}
