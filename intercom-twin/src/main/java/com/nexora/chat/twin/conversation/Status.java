package com.nexora.chat.twin.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a conversation stands after its last part.
public record Status(
    State state,
    @Nullable Instant snoozedUntil,
    @Nullable Instant waitingSince,
    String teammateId,
    String teamId,
    Labels labels) {

  static Status justStarted(Instant at) {
    return new Status(State.OPEN, null, at, Assignee.NOBODY, Assignee.NOBODY, Labels.NONE);
  }

  Status after(Deed deed, Instant at) {
    return switch (deed) {
      case Deed.CustomerMessage _ -> customerWaits(at);
      case Deed.Comment _ -> nobodyWaits();
      case Deed.Note _ -> this;
      case Deed.Assignment assignment -> givenTo(assignment.assignee());
      case Deed.Close _ -> nobodyWaits().in(State.CLOSED, null);
      case Deed.Open _, Deed.Wake _ -> in(State.OPEN, null);
      case Deed.Operator operator -> operator.answer() ? nobodyWaits() : this;
      case Deed.Rating _, Deed.Participant _ -> this;
      case Deed.Snooze snooze -> in(State.SNOOZED, snooze.until());
      case Deed.AttributeChange change -> labelled(labels.with(change.name(), change.value()));
    };
  }

  Status labelled(Labels newLabels) {
    return new Status(state, snoozedUntil, waitingSince, teammateId, teamId, newLabels);
  }

  private Status customerWaits(Instant at) {
    Instant since = waitingSince == null ? at : waitingSince;
    return new Status(State.OPEN, null, since, teammateId, teamId, labels.unread());
  }

  private Status nobodyWaits() {
    return new Status(state, snoozedUntil, null, teammateId, teamId, labels);
  }

  private Status in(State newState, @Nullable Instant until) {
    return new Status(newState, until, waitingSince, teammateId, teamId, labels);
  }

  /// A team takes the conversation from its teammate; a teammate keeps the team (Intercom help,
  /// "Assign conversations to teammates and teams").
  private Status givenTo(Assignee to) {
    return switch (to.kind()) {
      case ADMIN -> new Status(state, snoozedUntil, waitingSince, to.id(), teamId, labels);
      case TEAM ->
        new Status(
            state,
            snoozedUntil,
            waitingSince,
            to.isNobody() ? teammateId : Assignee.NOBODY,
            to.id(),
            labels);
    };
  }
}
