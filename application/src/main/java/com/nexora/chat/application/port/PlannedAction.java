package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Action;
import java.time.Duration;
import java.util.Optional;

/// One action of a committed decision, and how far it has come.
///
/// @param turn the epoch of its turn
/// @param ordinal its place in the turn, from 0
/// @param attempts how often it has been sent
/// @param looks how often it has been looked for since it was last sent and not heard of
/// @param onItsWay how much longer it may be on its way, counted by the store's clock: until
///     then it is neither looked for nor sent again, since the one who sends it may only be
///     slow; zero unless it is SENDING
/// @param watermark the newest part when it was first sent: what it did lies after that
/// @param result the part it made, once known
/// @param note what went wrong, in words; empty when nothing did
public record PlannedAction(
    long turn,
    int ordinal,
    Action action,
    State state,
    int attempts,
    int looks,
    Duration onItsWay,
    Optional<PartId> watermark,
    Optional<PartId> result,
    String note) {

  /// PLANNED → SENDING → SENT; a lost answer makes it UNKNOWN until the conversation tells.
  public enum State {
    PLANNED,
    /// On its way. After a crash this means the same as UNKNOWN.
    SENDING,
    /// Nobody knows whether Intercom applied it.
    UNKNOWN,
    SENT,
    /// Given up on purpose: refused for good, or no longer wanted.
    DROPPED,
    /// It can neither be found nor safely repeated; a person must look.
    HELD
  }

  public static PlannedAction planned(long turn, int ordinal, Action action) {
    return new PlannedAction(
        turn,
        ordinal,
        action,
        State.PLANNED,
        0,
        0,
        Duration.ZERO,
        Optional.empty(),
        Optional.empty(),
        "");
  }

  /// About to be sent, right after the conversation was read.
  ///
  /// @param within after this it is certainly no longer on its way
  public PlannedAction sending(Conversation lastRead, Duration within) {
    return sendingAfter(lastRead.newestPart(), within);
  }

  /// About to be sent without a read: what it does leaves no part to look for.
  public PlannedAction sending(Duration within) {
    return sendingAfter(watermark, within);
  }

  public PlannedAction sent() {
    return sentAs(Optional.empty());
  }

  public PlannedAction sent(PartId part) {
    return sentAs(Optional.of(part));
  }

  /// @param nextLook before that it is not looked for: news may bring a visit earlier, and three
  ///     looks in a row would see no more than one
  public PlannedAction unknown(String why, Duration nextLook) {
    return in(State.UNKNOWN, looks, nextLook, why);
  }

  public PlannedAction lookedInVain(Duration nextLook) {
    return in(State.UNKNOWN, looks + 1, nextLook, note);
  }

  public PlannedAction again(String why) {
    return in(State.PLANNED, 0, why);
  }

  /// Certainly not applied, so the attempt does not count.
  public PlannedAction notSent(String why) {
    return new PlannedAction(
        turn,
        ordinal,
        action,
        State.PLANNED,
        attempts - 1,
        0,
        Duration.ZERO,
        watermark,
        result,
        why);
  }

  public PlannedAction dropped(String why) {
    return in(State.DROPPED, looks, why);
  }

  public PlannedAction held(String why) {
    return in(State.HELD, looks, why);
  }

  public boolean settled() {
    return switch (state) {
      case PLANNED, SENDING, UNKNOWN -> false;
      case SENT, DROPPED, HELD -> true;
    };
  }

  /// What may have been sent before lies after the watermark of that attempt.
  private PlannedAction sendingAfter(Optional<PartId> newestPart, Duration within) {
    Optional<PartId> first = attempts == 0 ? newestPart : watermark;
    return new PlannedAction(
        turn, ordinal, action, State.SENDING, attempts + 1, 0, within, first, result, "");
  }

  private PlannedAction sentAs(Optional<PartId> part) {
    return new PlannedAction(
        turn, ordinal, action, State.SENT, attempts, looks, Duration.ZERO, watermark, part, note);
  }

  private PlannedAction in(State next, int lookedFor, String why) {
    return in(next, lookedFor, Duration.ZERO, why);
  }

  private PlannedAction in(State next, int lookedFor, Duration nextLook, String why) {
    return new PlannedAction(
        turn, ordinal, action, next, attempts, lookedFor, nextLook, watermark, result, why);
  }
}
