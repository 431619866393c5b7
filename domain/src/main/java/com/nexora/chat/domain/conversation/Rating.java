package com.nexora.chat.domain.conversation;

import java.time.Instant;
import java.util.Optional;

/// What a customer has said of how they were served, in stars (API 2.16, schema
/// `conversation_rating`). What they remarked beside it is not kept.
///
/// @param stars from 1 to 5, 5 being the best
/// @param at when it was given or last changed, by Intercom's clock
/// @param rated the teammate it was given for; empty where Intercom names none, or a workflow
public record Rating(int stars, Instant at, Optional<TeammateId> rated) {

  public static final int MOST = 5;

  /// From here on the customer is content.
  public static final int CONTENT = 4;

  /// Whose work was rated.
  public enum Whose {
    AGENT,
    TEAMMATE,
    /// Nobody is named.
    NOBODY
  }

  public Rating {
    if (stars < 1 || stars > MOST) {
      throw new IllegalArgumentException("a rating has 1 to 5 stars, not " + stars);
    }
  }

  public Whose whose(TeammateId agent) {
    return rated
        .map(teammate -> teammate.equals(agent) ? Whose.AGENT : Whose.TEAMMATE)
        .orElse(Whose.NOBODY);
  }
}
