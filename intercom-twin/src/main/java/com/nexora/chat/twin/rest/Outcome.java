package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Change;
import com.nexora.chat.twin.wire.Fields;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What carrying out a request led to: the usual answer, whether it was carried out rather than
/// refused, and what changed.
///
/// @param link the header of that name
record Outcome(
    int status,
    Fields body,
    boolean applied,
    List<Change> changes,
    @Nullable String link) {

  static final Outcome NOT_CARRIED_OUT = new Outcome(0, Fields.empty(), false, List.of(), null);

  static Outcome done(Fields body, List<Change> changes) {
    return new Outcome(200, body, true, changes, null);
  }

  List<String> parts() {
    return changes.stream()
        .filter(change -> change.part() == null || change.leavesPart())
        .map(Change::addedId)
        .filter(Objects::nonNull)
        .toList();
  }
}
