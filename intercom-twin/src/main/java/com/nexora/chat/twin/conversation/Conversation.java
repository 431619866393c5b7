package com.nexora.chat.twin.conversation;

import com.nexora.chat.twin.workspace.Contact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One conversation at one moment. Every deed gives a new value, so a webhook can still show what
/// was true when it was caused.
public record Conversation(
    String id, Opening opening, Status status, Instant updatedAt, List<Part> parts) {

  static Conversation started(String id, Opening opening) {
    return new Conversation(id, opening, Status.justStarted(opening.at()), opening.at(), List.of());
  }

  Conversation with(Part part) {
    var longer = new ArrayList<Part>(parts.size() + 1);
    longer.addAll(parts);
    longer.add(part);
    return new Conversation(
        id,
        opening,
        status.after(part.deed(), part.at()),
        part.at(),
        Collections.unmodifiableList(longer));
  }

  Conversation labelled(Labels labels, Instant at) {
    return new Conversation(id, opening, status.labelled(labels), at, parts);
  }

  public Contact contact() {
    return opening.contact();
  }

  public boolean isOpen() {
    return status.state() != State.CLOSED;
  }

  public @Nullable Part latestPart() {
    return parts.isEmpty() ? null : parts.getLast();
  }
}
