package com.nexora.chat.application.testing;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Attachment;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Fin;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.Rating;
import com.nexora.chat.domain.conversation.TeammateId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/// One conversation of [InMemoryDesk], and what people do in it. Each deed gives back the part that
/// it left behind.
public final class DeskStory {

  private static final Author OPERATOR = new Author.Bot("Fin");
  private static final long START = 1_763_800_000L;

  private final ConversationId id;
  private final ContactId contact;
  private final String pageUrl;
  private final AtomicLong partNumbers;
  private final Optional<InstantSource> clock;
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, String> attributes = new HashMap<>();
  private Channel channel = Channel.OTHER;
  private Conversation.State state = Conversation.State.OPEN;
  private Optional<TeammateId> assignee = Optional.empty();
  private Fin fin = Fin.ABSENT;
  private Optional<Rating> rating = Optional.empty();
  private boolean deleted;

  DeskStory(
      ConversationId id,
      ContactId contact,
      String pageUrl,
      AtomicLong partNumbers,
      Optional<InstantSource> clock) {
    this.id = id;
    this.contact = contact;
    this.pageUrl = pageUrl;
    this.partNumbers = partNumbers;
    this.clock = clock;
  }

  public ConversationId id() {
    return id;
  }

  /// The conversation as it is now; empty once it is deleted.
  public synchronized Optional<Conversation> now() {
    return deleted
        ? Optional.empty()
        : Optional.of(new Conversation(
            id,
            contact,
            pageUrl,
            channel,
            state,
            assignee,
            parts,
            new Conversation.Labels(Optional.empty(), "", Set.of(), attributes),
            fin,
            rating));
  }

  /// @param rated whom Intercom names
  public synchronized void customerRates(int stars, Instant at, TeammateId rated) {
    rating = Optional.of(new Rating(stars, at, Optional.of(rated)));
  }

  public synchronized Map<String, String> attributes() {
    return Map.copyOf(attributes);
  }

  /// A message opens a closed or snoozed conversation again.
  public synchronized PartId customerSays(String words) {
    state = Conversation.State.OPEN;
    return add(Part.Kind.MESSAGE, new Author.Customer(contact), words);
  }

  /// Files without a word.
  public synchronized PartId customerSends(Attachment... files) {
    state = Conversation.State.OPEN;
    return add(
        Part.Kind.MESSAGE, new Author.Customer(contact), "", Optional.empty(), List.of(files));
  }

  public synchronized PartId teammateReplies(TeammateId teammate, String words) {
    return add(Part.Kind.MESSAGE, new Author.Teammate(teammate), words);
  }

  public synchronized PartId teammateNotes(TeammateId teammate, String words) {
    return add(Part.Kind.NOTE, new Author.Teammate(teammate), words);
  }

  /// A workflow of the workspace gives the conversation to somebody.
  public synchronized PartId assigned(Assignee to) {
    return assigned(to, OPERATOR);
  }

  public synchronized PartId teammateAssigns(TeammateId teammate, Assignee to) {
    return assigned(to, new Author.Teammate(teammate));
  }

  /// Intercom's own agent answers.
  public synchronized PartId finAnswers(String words) {
    fin = new Fin(true, false);
    return add(Part.Kind.MESSAGE, new Author.Bot("Fin", Author.Voice.FIN_ANSWER), words);
  }

  /// Intercom's own agent says that it is done, and that it passes the conversation on.
  public synchronized PartId finEscalates(String words) {
    fin = new Fin(fin.answered(), true);
    return add(Part.Kind.MESSAGE, new Author.Bot("Fin", Author.Voice.FIN), words);
  }

  /// A workflow says or asks something.
  public synchronized PartId workflowSays(String words) {
    return add(Part.Kind.MESSAGE, new Author.Bot("Fin", Author.Voice.WORKFLOW), words);
  }

  /// Operator shows by itself when to expect somebody.
  public synchronized PartId operatorShows(String words) {
    return add(Part.Kind.OTHER, OPERATOR, words);
  }

  /// The customer writes e-mails.
  public synchronized DeskStory byEmail() {
    channel = Channel.EMAIL;
    return this;
  }

  public synchronized void closed() {
    state = Conversation.State.CLOSED;
  }

  /// @param words said with it; may be empty
  public synchronized PartId teammateCloses(TeammateId teammate, String words) {
    state = Conversation.State.CLOSED;
    return add(Part.Kind.CLOSING, new Author.Teammate(teammate), words);
  }

  public synchronized PartId teammateSnoozes(TeammateId teammate) {
    state = Conversation.State.SNOOZED;
    return add(Part.Kind.OTHER, new Author.Teammate(teammate), "");
  }

  public synchronized PartId teammateOpens(TeammateId teammate) {
    state = Conversation.State.OPEN;
    return add(Part.Kind.OTHER, new Author.Teammate(teammate), "");
  }

  public synchronized void snoozed() {
    state = Conversation.State.SNOOZED;
  }

  /// The words and files of a part are taken away; that there was a part remains.
  public synchronized void redacted(PartId which) {
    parts.replaceAll(part -> part.id().equals(which)
        ? new Part(part.id(), part.kind(), part.author(), "", part.at(), part.assignedTo())
        : part);
  }

  public synchronized void deleted() {
    deleted = true;
  }

  /// A changed value leaves a part behind that says nothing, as it does in Intercom.
  synchronized void setAttributes(Map<String, String> values) {
    values.forEach((name, value) -> {
      if (!value.equals(attributes.put(name, value))) {
        add(Part.Kind.OTHER, OPERATOR, "");
      }
    });
  }

  private PartId assigned(Assignee to, Author by) {
    assignee = switch (to) {
      case Assignee.ToTeammate(TeammateId teammate) -> Optional.of(teammate);
      case Assignee.ToTeam _, Assignee.ToNobody _ -> Optional.empty();
    };
    return add(Part.Kind.ASSIGNMENT, by, "", Optional.of(to), List.of());
  }

  private PartId add(Part.Kind kind, Author author, String words) {
    return add(kind, author, words, Optional.empty(), List.of());
  }

  private PartId add(
      Part.Kind kind,
      Author author,
      String words,
      Optional<Assignee> assignedTo,
      List<Attachment> attachments) {
    long number = partNumbers.incrementAndGet();
    PartId part = new PartId(Long.toString(number));
    Instant at =
        clock.map(InstantSource::instant).orElseGet(() -> Instant.ofEpochSecond(START + number));
    parts.add(new Part(part, kind, author, words, at, assignedTo, attachments));
    return part;
  }
}
