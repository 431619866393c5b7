package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.Rating;
import com.nexora.chat.domain.figures.Course;
import com.nexora.chat.domain.routing.Routing;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.PriorTurn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the ledger knows of a conversation.
///
/// @param open the customer's messages that have no outcome yet
/// @param waiting how long the oldest of them has been open, by the store's clock; zero
///     without one
/// @param unfinished the turn that was decided and not yet finished, even when all its
///     actions are settled: a crash between the last action and the finish must not
///     lead to a second decision. There is at most one
/// @param ours the newest part the agent is known to have made here within [#LAG]: a
///     read that does not show it lags behind what is known, and nothing may be
///     concluded from it
/// @param announced parts by which somebody was assigned, as told of within [#LAG]: a
///     read that does not show them all lags as well
/// @param instruction what a teammate has last told the agent here
/// @param promise what the customer was promised out of hours and is not kept yet
/// @param finished turns that came to an end, oldest first; the newest 100 of them
/// @param halted whether nothing may be said to customers in this workspace
/// @param handover the handoff of which it is not known yet that somebody has taken it
/// @param rating the one of the customer's that is kept
public record Standing(
    Set<PartId> open,
    Duration waiting,
    Optional<DecidedTurn> unfinished,
    Optional<PartId> ours,
    Set<PartId> announced,
    Optional<Instruction> instruction,
    Optional<Promised> promise,
    List<Finished> finished,
    boolean halted,
    Optional<Awaited> handover,
    Optional<Rating> rating) {

  /// Reads of Intercom show what it has told of within this time, or do not show it at all.
  public static final Duration LAG = Duration.ofSeconds(30);

  /// @param episode see [com.nexora.chat.domain.conversation.Ownership.Ours]
  /// @param rule the one that decided; empty where none did
  public record Finished(Optional<PartId> episode, Optional<String> rule, PriorTurn turn) {}

  public Standing {
    open = Set.copyOf(open);
    announced = Set.copyOf(announced);
    finished = List.copyOf(finished);
  }

  /// Whether a teammate wants nothing said here.
  public boolean silenced() {
    return instruction.filter(Instruction::silences).isPresent();
  }

  /// Whether a read shows a rating that is to be kept: another than the one that is, in a
  /// conversation in which the agent has acted.
  public boolean lacksRatingOf(Conversation read) {
    return isNewRating(read)
        && finished.stream().anyMatch(turn -> Course.acted(turn.turn().outcome()));
  }

  /// Whether a read shows another rating than the one that is kept.
  public boolean isNewRating(Conversation read) {
    return read.rating().isPresent() && !read.rating().equals(rating);
  }

  /// Whether a read is older than what the agent itself has done.
  public boolean aheadOf(Conversation read) {
    return ours.isPresent() && read.parts().stream().noneMatch(p -> p.id().equals(ours.get()));
  }

  /// Whether a read does not show an assignment yet that was announced a moment ago: who has the
  /// conversation cannot be told from it.
  public boolean announcesMoreThan(Conversation read) {
    return !read.parts().stream().map(Part::id).collect(Collectors.toSet()).containsAll(announced);
  }

  /// The rule by which the agent last said something in an episode or promised somebody, and
  /// [Routing#NO_RULE] where it spoke without one; empty where nothing of that is known.
  public Optional<String> spokeBy(Ownership.Ours ours) {
    return finished.reversed().stream()
        .filter(turn -> turn.episode().equals(ours.episode()))
        .filter(turn -> turn.turn().spoke()
            || (turn.turn().outcome() instanceof Outcome.Queued && turn.rule().isPresent()))
        .findFirst()
        .map(turn -> turn.rule().orElse(Routing.NO_RULE));
  }

  /// Finished turns of one episode, oldest first.
  public List<PriorTurn> prior(Ownership.Ours ours) {
    return finished.stream()
        .filter(turn -> turn.episode().equals(ours.episode()))
        .map(Finished::turn)
        .toList();
  }
}
