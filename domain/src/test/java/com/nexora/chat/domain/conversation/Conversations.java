package com.nexora.chat.domain.conversation;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes conversations for tests as a story: who said what, in order.
public final class Conversations {

  public static final TeammateId AGENT = new TeammateId("900");
  public static final TeammateId MAYA = new TeammateId("901");
  public static final ContactId CUSTOMER = new ContactId("c-1");

  private final List<Part> parts = new ArrayList<>();
  private Optional<TeammateId> assignee = Optional.of(AGENT);
  private Channel channel = Channel.OTHER;
  private Conversation.State state = Conversation.State.OPEN;
  private Fin fin = Fin.ABSENT;

  private Conversations() {}

  public static Conversations story() {
    return new Conversations();
  }

  public Conversations customer(String text) {
    return part(Part.Kind.MESSAGE, new Author.Customer(CUSTOMER), text, Optional.empty());
  }

  /// Nothing but a picture, without a word.
  public Conversations customerShows(String name) {
    return shows(new Author.Customer(CUSTOMER), name);
  }

  public Conversations replyShows(TeammateId teammate, String name) {
    return shows(new Author.Teammate(teammate), name);
  }

  public Conversations reply(TeammateId teammate, String text) {
    return part(Part.Kind.MESSAGE, new Author.Teammate(teammate), text, Optional.empty());
  }

  /// @param text said with it; empty for a closing without words
  public Conversations closes(TeammateId teammate, String text) {
    return part(Part.Kind.CLOSING, new Author.Teammate(teammate), text, Optional.empty());
  }

  public Conversations note(TeammateId teammate, String text) {
    return part(Part.Kind.NOTE, new Author.Teammate(teammate), text, Optional.empty());
  }

  public Conversations bot(String text) {
    return part(Part.Kind.MESSAGE, new Author.Bot("Operator"), text, Optional.empty());
  }

  public Conversations bot(Author.Voice voice, String text) {
    Fin before = fin;
    fin = new Fin(before.answered() || voice == Author.Voice.FIN_ANSWER, before.letGo());
    return part(Part.Kind.MESSAGE, new Author.Bot("Fin", voice), text, Optional.empty());
  }

  public Conversations finLetGo() {
    fin = new Fin(fin.answered(), true);
    return this;
  }

  public Conversations assigned(Assignee to) {
    return assigned(new Author.Bot("Workflow"), to);
  }

  public Conversations assigned(TeammateId by, Assignee to) {
    return assigned(new Author.Teammate(by), to);
  }

  private Conversations assigned(Author by, Assignee to) {
    assignee =
        to instanceof Assignee.ToTeammate(TeammateId id) ? Optional.of(id) : Optional.empty();
    return part(Part.Kind.ASSIGNMENT, by, "", Optional.of(to));
  }

  public Conversations heldBy(TeammateId teammate) {
    assignee = Optional.of(teammate);
    return this;
  }

  public Conversations byEmail() {
    channel = Channel.EMAIL;
    return this;
  }

  public Conversations closed() {
    state = Conversation.State.CLOSED;
    return this;
  }

  public Conversations snoozed() {
    state = Conversation.State.SNOOZED;
    return this;
  }

  public Conversation told() {
    return new Conversation(
        new ConversationId("42"),
        CUSTOMER,
        "https://app.example/billing",
        channel,
        state,
        assignee,
        parts,
        Conversation.Labels.NONE,
        fin);
  }

  private Conversations shows(Author author, String name) {
    Attachment picture = new Attachment(
        Attachment.Kind.IMAGE,
        name,
        "image/png",
        12_345,
        Optional.empty(),
        Optional.of(URI.create("https://files.example/" + name + "?signature=s3cret")));
    return part(Part.Kind.MESSAGE, author, "", Optional.empty(), picture);
  }

  private Conversations part(
      Part.Kind kind,
      Author author,
      String text,
      Optional<Assignee> assignedTo,
      Attachment... attachments) {
    int number = parts.size() + 1;
    parts.add(new Part(
        new PartId("p" + number),
        kind,
        author,
        text,
        Instant.ofEpochSecond(1_700_000_000L + number),
        assignedTo,
        List.of(attachments)));
    return this;
  }
}
