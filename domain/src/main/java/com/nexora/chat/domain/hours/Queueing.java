package com.nexora.chat.domain.hours;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// What becomes of a handoff when nobody is there to take it.
///
/// @param replyWithin the open time of the team within which a customer is promised an answer
/// @param reopenBefore how long before the promised time the conversation comes back into the
///     inbox, though never before the team opens; empty for as soon as it opens
/// @param atOnce what does not wait: it is handed off though nobody may see it
/// @param askFor what the customer is asked for, once, when they have not said it
public record Queueing(
    Duration replyWithin,
    Optional<Duration> reopenBefore,
    Set<Pressing> atOnce,
    Set<Detail> askFor,
    QueueWording wording) {

  /// What might not bear to wait.
  public enum Pressing {
    /// Danger to somebody, a threat, the law, an account in the wrong hands.
    RISK,
    /// The customer calls it urgent.
    URGENT
  }

  /// What a person needs to know to come back to somebody.
  public enum Detail {
    /// What it is about.
    ISSUE,
    /// How urgent it is.
    URGENCY,
    /// Where they can be reached.
    CONTACT
  }

  public static final Queueing USUAL = new Queueing(
      Duration.ofHours(2),
      Optional.empty(),
      Set.of(Pressing.RISK),
      Set.of(Detail.ISSUE, Detail.CONTACT),
      QueueWording.BUILT_IN);

  public Queueing {
    atOnce = Set.copyOf(atOnce);
    askFor = Set.copyOf(askFor);
    if (replyWithin.isNegative() || reopenBefore.filter(Duration::isNegative).isPresent()) {
      throw new IllegalArgumentException("reply-within and reopen-before are never negative");
    }
  }
}
