package com.nexora.chat.domain.guard;

import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.knowledge.Passage;
import java.util.List;
import java.util.Optional;

/// What a model would say.
///
/// @param cited what it rests on; empty when it only asks
public record Draft(String text, List<Passage> cited) {

  public Draft {
    cited = List.copyOf(cited);
  }

  /// Empty for a proposal that says nothing in words of a model.
  public static Optional<Draft> of(Proposal proposal) {
    return switch (proposal) {
      case Proposal.Answer(String text, List<Passage> sources, double confidence) ->
        Optional.of(new Draft(text, sources));
      case Proposal.Ask(String text) -> Optional.of(new Draft(text, List.of()));
      case Proposal.HandOff(Proposal.Why why) -> Optional.empty();
      case Proposal.Close(), Proposal.StaySilent(), Proposal.NothingFound(), Proposal.CannotSee() ->
        Optional.empty();
      case Proposal.Unavailable(String cause) -> Optional.empty();
    };
  }

  /// A question back rests on nothing.
  public boolean asks() {
    return cited.isEmpty();
  }
}
