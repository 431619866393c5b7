package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A handoff that waits for somebody to take it.
///
/// @param ladder whom the handoff named, in order; never empty
/// @param holder who got it last: of those whom the agent named, the one whom Intercom accepted
/// @param had who had it before that and did not take it, oldest first
/// @param part the assignment that gave it to them; empty when it is not known
/// @param since when that was
/// @param dueAt by when somebody should have taken it
/// @param times how often it has gone on
/// @param rule the rule that handed it over; any other text where none did, and an empty one
///     where that is not known
/// @param onCall whether the ladder was the one for the time in which its team is closed
public record Handed(
    List<Assignee> ladder,
    Assignee holder,
    List<Assignee> had,
    Optional<PartId> part,
    Instant since,
    Instant dueAt,
    int times,
    String rule,
    boolean onCall) {

  public Handed {
    ladder = List.copyOf(ladder);
    had = List.copyOf(had);
    if (ladder.isEmpty() || times < 0) {
      throw new IllegalArgumentException("a handoff names somebody, and goes on forward");
    }
  }

  /// What somebody was given.
  ///
  /// @param to in the order in which they were tried; never empty
  /// @param holder who was accepted
  /// @param part that shows it
  /// @param onCall whether they were named for the time in which their team is closed
  public record Given(List<Assignee> to, Assignee holder, Optional<PartId> part, boolean onCall) {
    public Given {
      to = List.copyOf(to);
    }
  }

  /// Whether it is time for somebody else.
  public boolean isDue(Instant now) {
    return !now.isBefore(dueAt);
  }

  /// The same with everybody whom workflows gave it to since: they had it as well.
  ///
  /// @param agent whose own assignments are told of by [#goneOn]
  public Handed after(Conversation seen, TeammateId agent) {
    Handed after = this;
    for (Assignee to : Taken.moves(this, seen, agent)) {
      after = new Handed(
          ladder, to, after.with(List.of(after.holder())), part, since, dueAt, times, rule, onCall);
    }
    return after;
  }

  /// The same once it has gone on.
  public Handed goneOn(Given given, Instant at, Instant due) {
    return new Handed(
        ladder,
        given.holder(),
        with(List.of(holder)),
        given.part(),
        at,
        due,
        times + 1,
        rule,
        onCall);
  }

  /// The same once it was to go on and could not: whoever refused is not tried again.
  public Handed stayed(List<Assignee> refused, Instant due) {
    return new Handed(ladder, holder, with(refused), part, since, due, times + 1, rule, onCall);
  }

  private List<Assignee> with(List<Assignee> others) {
    List<Assignee> all = new ArrayList<>(had);
    all.addAll(others);
    return all;
  }
}
