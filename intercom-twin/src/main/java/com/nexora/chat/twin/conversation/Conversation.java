package com.nexora.chat.twin.conversation;

import com.nexora.chat.twin.workspace.Contact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One conversation at one moment. Every deed gives a new value, so a webhook can still show what
/// was true when it was caused.
///
/// @param participants the customers in it; the first is the one it is with
public record Conversation(
    String id,
    Opening opening,
    Status status,
    Instant updatedAt,
    List<Contact> participants,
    List<Part> parts) {

  static Conversation started(String id, Opening opening) {
    return new Conversation(
        id,
        opening,
        Status.justStarted(opening.at()),
        opening.at(),
        List.of(opening.contact()),
        List.of());
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
        participants,
        Collections.unmodifiableList(longer));
  }

  Conversation labelled(Labels labels, Instant at) {
    return new Conversation(id, opening, status.labelled(labels), at, participants, parts);
  }

  Conversation withParticipants(List<Contact> people) {
    return new Conversation(id, opening, status, updatedAt, List.copyOf(people), parts);
  }

  Conversation redactedPart(String partId, Instant at) {
    List<Part> left = parts.stream()
        .map(part -> part.id().equals(partId) ? part.erased() : part)
        .toList();
    return new Conversation(id, opening, status, at, participants, left);
  }

  Conversation redactedSource(Instant at) {
    return new Conversation(id, opening.redacted(), status, at, participants, parts);
  }

  /// Somebody has become somebody else, in everything they wrote too.
  Conversation of(String oldId, Contact now) {
    Author author = Author.of(now);
    List<Part> rewritten = parts.stream()
        .map(part -> part.author().id().equals(oldId)
            ? part.by(new Hand(author, part.hand().appPackageCode()))
            : part)
        .toList();
    List<Contact> people = participants.stream()
        .map(contact -> contact.id().equals(oldId) || contact.id().equals(now.id()) ? now : contact)
        .distinct()
        .toList();
    Opening first = opening.contact().id().equals(oldId) ? opening.by(now) : opening;
    return new Conversation(id, first, status, updatedAt, people, rewritten);
  }

  public Contact contact() {
    return participants.getFirst();
  }

  public boolean isWith(String contactId) {
    return participants.stream().anyMatch(contact -> contact.id().equals(contactId));
  }

  public boolean isOpen() {
    return status.state() != State.CLOSED;
  }

  public boolean isSourceRedacted() {
    return opening.html().equals(Part.REDACTED);
  }

  public boolean isByEmail() {
    return opening.message().channel() == Opening.Channel.EMAIL;
  }

  public @Nullable Part latestPart() {
    return parts.isEmpty() ? null : parts.getLast();
  }
}
