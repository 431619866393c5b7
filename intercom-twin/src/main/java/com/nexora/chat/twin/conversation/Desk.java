package com.nexora.chat.twin.conversation;

import com.nexora.chat.twin.workspace.Contact;
import com.nexora.chat.twin.workspace.Shelves.Shelf;
import com.nexora.chat.twin.workspace.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The inbox of the workspace: keeps the conversations and is the only one who changes them.
/// Changes are told in the order in which they happen.
public final class Desk {

  private static final ScopedValue<Consumer<Change>> WATCHER = ScopedValue.newInstance();

  private final Workspace workspace;
  private final InstantSource clock;
  private final Ids ids;
  private final ConversationIndex conversations = new ConversationIndex();
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final List<Deleted> deleted = new ArrayList<>();

  /// What is left of a deleted conversation.
  public record Deleted(String id, Instant at, boolean metricsRetained) {}

  public Desk(Workspace workspace, InstantSource clock, Ids ids) {
    this.workspace = workspace;
    this.clock = clock;
    this.ids = ids;
  }

  public Instant now() {
    return clock.instant();
  }

  public void onChange(Consumer<Change> listener) {
    listeners.add(listener);
  }

  /// Newest first, which keeps a cursor steady while conversations change.
  public synchronized List<Conversation> all() {
    return conversations.all();
  }

  /// Newest first, at least those that are meant.
  public synchronized List<Conversation> candidates(Selection selection) {
    return conversations.candidates(selection);
  }

  /// The one that changed last.
  public synchronized Conversation latest() {
    return conversations.all().stream()
        .max(Comparator.comparing(Conversation::updatedAt))
        .orElseThrow(Refusal::notFound);
  }

  public synchronized Conversation find(String id) {
    Conversation conversation = conversations.find(id);
    if (conversation == null) {
      throw Refusal.notFound();
    }
    return conversation;
  }

  /// A customer starts; then the workspace's assignment rules have their turn.
  public synchronized Conversation start(Contact contact, Opening.Message message) {
    var opening = new Opening(ids.next(), clock.instant(), contact, message);
    var conversation = Conversation.started(ids.next(), opening);
    keep(conversation, null, List.of(Topic.USER_CREATED));
    if (message.pageUrl() != null) {
      workspace
          .assigneeForPage(message.pageUrl())
          .ifPresent(id -> assignByRule(conversation.id(), id));
    }
    return find(conversation.id());
  }

  private void assignByRule(String conversationId, String teammateId) {
    var workflow = Hand.inPerson(Author.operator(workspace));
    perform(conversationId, workflow, new Deed.Assignment(Assignee.teammate(teammateId), null));
  }

  public Conversation perform(String id, Hand hand, Deed deed) {
    return perform(id, hand, deed, List.of());
  }

  public synchronized Conversation perform(
      String id, Hand hand, Deed deed, List<Attachment> attachments) {
    Conversation before = find(id);
    Instant now = clock.instant();
    State was = before.status().state();
    State becomes = before.status().after(deed, now).state();
    var delivery = new Part.Delivery(attachments, notifies(before, hand), false);
    var part = new Part(ids.next(), now, hand, deed, delivery, was, becomes);
    Conversation after = before.with(part);
    keep(after, part, Topic.of(deed, was));
    return after;
  }

  /// What an app replies in an e-mail conversation stays in the Inbox and leaves as no e-mail,
  /// unless Intercom has switched that on (API 2.16, replyConversation).
  private boolean notifies(Conversation conversation, Hand hand) {
    boolean byApp = hand.appPackageCode() != null;
    return !(byApp && conversation.isByEmail() && !workspace.app().emailReplies());
  }

  public synchronized Conversation mark(String id, @Nullable Boolean read, @Nullable String title) {
    return label(id, labels -> labels.marked(read, title), List.of());
  }

  /// The customer has seen what was written.
  public synchronized Conversation seen(String id) {
    return label(id, labels -> labels.marked(true, null), List.of(Topic.READ));
  }

  public synchronized Conversation prioritise(String id, String priority) {
    return label(id, labels -> labels.prioritised(priority), List.of(Topic.PRIORITY_UPDATED));
  }

  /// A tag on the conversation sits on its latest part, of which the webhook tells.
  public synchronized Conversation tag(String id, String tagId, boolean present) {
    if (!present) {
      return label(id, labels -> labels.untagged(tagId), List.of());
    }
    String name = workspace
        .shelves()
        .find(Shelf.TAGS, tagId)
        .orElseThrow(Refusal::notFound)
        .text("name");
    return label(id, labels -> labels.tagged(tagId, name), List.of(Topic.PART_TAGGED));
  }

  private Conversation label(String id, UnaryOperator<Labels> change, List<Topic> topics) {
    Conversation before = find(id);
    Labels labels = change.apply(before.status().labels());
    Conversation after = before.labelled(labels, clock.instant());
    keep(after, topics.contains(Topic.PART_TAGGED) ? after.latestPart() : null, topics);
    return after;
  }

  public synchronized Conversation join(String id, Hand hand, Contact contact) {
    Conversation before = find(id);
    var people = new ArrayList<>(before.participants());
    people.add(contact);
    conversations.put(before.withParticipants(people));
    return perform(id, hand, new Deed.Participant(contact.id(), true));
  }

  public synchronized Conversation leave(String id, Hand hand, String contactId) {
    Conversation before = find(id);
    conversations.put(before.withParticipants(before.participants().stream()
        .filter(contact -> !contact.id().equals(contactId))
        .toList()));
    return perform(id, hand, new Deed.Participant(contactId, false));
  }

  /// Only what has words can be redacted.
  public synchronized Conversation redactPart(String id, String partId) {
    Conversation before = find(id);
    Part part = before.parts().stream()
        .filter(p -> p.id().equals(partId) && p.body() != null)
        .findFirst()
        .orElseThrow(Desk::notRedactable)
        .erased();
    Conversation after = before.redactedPart(partId, clock.instant());
    keep(after, part, List.of(Topic.PART_REDACTED));
    return after;
  }

  public synchronized Conversation redactSource(String id, String sourceId) {
    Conversation before = find(id);
    if (!before.opening().messageId().equals(sourceId)) {
      throw notRedactable();
    }
    Conversation after = before.redactedSource(clock.instant());
    keep(after, null, List.of(Topic.PART_REDACTED));
    return after;
  }

  private static Refusal notRedactable() {
    return new Refusal(
        422, "conversation_part_not_redactable", "The conversation part cannot be redacted");
  }

  public synchronized void delete(String id, boolean retainMetrics) {
    Conversation gone = find(id);
    conversations.remove(gone);
    deleted.add(new Deleted(id, clock.instant(), retainMetrics));
    tell(new Change(gone, gone, null, List.of(Topic.DELETED)));
  }

  /// Newest first.
  public synchronized List<Deleted> deleted() {
    return List.copyOf(deleted).reversed();
  }

  /// One customer has become another, in every conversation.
  public synchronized void replace(String contactId, Contact now) {
    with(contactId).forEach(conversation -> conversations.put(conversation.of(contactId, now)));
  }

  public synchronized List<Conversation> with(String contactId) {
    return conversations.all().stream().filter(c -> c.isWith(contactId)).toList();
  }

  /// Ends every snooze whose time has come.
  public synchronized void wake() {
    Instant now = clock.instant();
    for (Conversation conversation : conversations.snoozed()) {
      Instant until = conversation.status().snoozedUntil();
      if (until != null && !until.isAfter(now)) {
        perform(conversation.id(), Hand.inPerson(Author.operator(workspace)), new Deed.Wake());
      }
    }
  }

  /// Tells the watcher, besides the listeners, what this deed changes.
  public <T> T watched(Consumer<Change> watcher, Supplier<T> deed) {
    return ScopedValue.where(WATCHER, watcher).call(deed::get);
  }

  private void keep(Conversation after, @Nullable Part part, List<Topic> topics) {
    tell(new Change(conversations.put(after), after, part, topics));
  }

  private void tell(Change change) {
    if (WATCHER.isBound()) {
      WATCHER.get().accept(change);
    }
    listeners.forEach(listener -> listener.accept(change));
  }
}
