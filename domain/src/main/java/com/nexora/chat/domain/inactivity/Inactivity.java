package com.nexora.chat.domain.inactivity;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// What a workspace has the agent do when a customer says no more after its answer: ask
/// again, and close at last. Only while the agent has the conversation and it is open.
///
/// @param followUp how it asks again; empty for never
/// @param closing how it closes; empty for never
/// @param never the names of intents: a conversation in which one of them came up is left as
///     it is
public record Inactivity(
    Optional<FollowUp> followUp, Optional<Closing> closing, Set<String> never) {

  /// @param after since the last word in the conversation
  /// @param times how often in a row; at least once
  public record FollowUp(Duration after, int times, Texts say) {
    public FollowUp {
      if (!longEnough(after) || times < 1) {
        throw new IllegalArgumentException("a follow-up comes at least once, and not at once");
      }
    }
  }

  /// @param after since the last word in the conversation
  /// @param say said with it: nobody is left without a word
  /// @param askRating the conversation attribute that is set to `true`, for a workflow in
  ///     Intercom to ask for a rating by; empty for none
  public record Closing(Duration after, Texts say, String askRating) {
    public Closing {
      if (!longEnough(after)) {
        throw new IllegalArgumentException("nothing is closed at once");
      }
    }
  }

  public static final Inactivity NONE =
      new Inactivity(Optional.empty(), Optional.empty(), Set.of());

  public Inactivity {
    never = Set.copyOf(never);
  }

  public boolean nothing() {
    return followUp.isEmpty() && closing.isEmpty();
  }

  private static boolean longEnough(Duration after) {
    return after.compareTo(Duration.ofSeconds(1)) >= 0;
  }
}
