package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Change;
import com.nexora.chat.twin.wire.Fields;
import java.util.List;
import java.util.Objects;

/// What carrying out a request led to: the usual answer, whether it was carried out rather than
/// refused, and what changed.
record Outcome(int status, Fields body, boolean applied, List<Change> changes) {

  static final Outcome NOT_CARRIED_OUT = new Outcome(0, Fields.empty(), false, List.of());

  List<String> parts() {
    return changes.stream().map(Change::addedId).filter(Objects::nonNull).toList();
  }
}
