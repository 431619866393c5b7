package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An earlier turn of the same episode.
///
/// @param question what the customer had asked
/// @param intent the label of what was recognised in it, by the classifier or else by a model
/// @param settled the messages it was the end of: they are not answered again in this episode
public record PriorTurn(Outcome outcome, String question, String intent, Set<PartId> settled) {

  public PriorTurn {
    settled = Set.copyOf(settled);
  }

  /// Of these messages, the ones that no turn of the episode has settled.
  public static List<Part> unsettled(List<Part> messages, List<PriorTurn> prior) {
    return messages.stream()
        .filter(part -> prior.stream().noneMatch(turn -> turn.settled().contains(part.id())))
        .toList();
  }

  /// The messages it was the end of, and others.
  public Set<PartId> settledAnd(Set<PartId> others) {
    Set<PartId> all = new HashSet<>(settled);
    all.addAll(others);
    return all;
  }

  public boolean askedBack() {
    return outcome instanceof Outcome.AskedBack;
  }

  public boolean answered() {
    return outcome instanceof Outcome.Answered;
  }

  /// Whether the agent said something to the customer and kept the conversation.
  public boolean spoke() {
    return askedBack() || answered();
  }

  /// Whether the agent asked again, because the customer said no more.
  public boolean followedUp() {
    return outcome.equals(new Outcome.CustomerQuiet(Outcome.Step.FOLLOWED_UP));
  }

  /// Whether nothing came of it because the customer had written again.
  public boolean superseded() {
    return outcome.equals(new Outcome.Suppressed(Outcome.Silence.SUPERSEDED));
  }

  /// Whether it was stopped by a teammate before the customer saw anything of it.
  public boolean silenced() {
    return outcome.equals(new Outcome.Suppressed(Outcome.Silence.SILENCED_BY_TEAMMATE));
  }

  /// Whether it ended with a reply that Intercom refused or lost: its messages still wait, and only
  /// a person can help.
  public boolean undelivered() {
    return outcome instanceof Outcome.Suppressed(Outcome.Silence why)
        && (why == Outcome.Silence.REPLY_REFUSED || why == Outcome.Silence.REPLY_UNCERTAIN);
  }
}
