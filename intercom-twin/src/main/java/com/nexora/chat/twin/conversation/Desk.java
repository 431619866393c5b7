package com.nexora.chat.twin.conversation;

import com.nexora.chat.twin.workspace.Contact;
import com.nexora.chat.twin.workspace.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

  public Desk(Workspace workspace, InstantSource clock, Ids ids) {
    this.workspace = workspace;
    this.clock = clock;
    this.ids = ids;
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

  public synchronized Conversation find(String id) {
    Conversation conversation = conversations.find(id);
    if (conversation == null) {
      throw Refusal.notFound();
    }
    return conversation;
  }

  /// A customer starts; then the workspace's assignment rules have their turn.
  public synchronized Conversation start(Contact contact, @Nullable String pageUrl, String html) {
    Instant now = clock.instant();
    var opening = new Opening(ids.next(), now, contact, pageUrl, html);
    var conversation = Conversation.started(ids.next(), opening);
    keep(conversation, null, Topic.USER_CREATED);
    if (pageUrl != null) {
      workspace.assigneeForPage(pageUrl).ifPresent(id -> assignByRule(conversation.id(), id));
    }
    return find(conversation.id());
  }

  private void assignByRule(String conversationId, String teammateId) {
    var workflow = Hand.inPerson(Author.operator(workspace));
    perform(conversationId, workflow, new Deed.Assignment(Assignee.teammate(teammateId), null));
  }

  public synchronized Conversation perform(String id, Hand hand, Deed deed) {
    Conversation before = find(id);
    Instant now = clock.instant();
    State was = before.status().state();
    State becomes = before.status().after(deed, now).state();
    var part = new Part(ids.next(), now, hand, deed, was, becomes);
    Conversation after = before.with(part);
    keep(after, part, Topic.of(deed));
    return after;
  }

  public synchronized Conversation mark(String id, @Nullable Boolean read, @Nullable String title) {
    Conversation before = find(id);
    Labels labels = before.status().labels().marked(read, title);
    Conversation after = before.labelled(labels, clock.instant());
    keep(after, null, null);
    return after;
  }

  /// Tells the watcher, besides the listeners, what this deed changes.
  public <T> T watched(Consumer<Change> watcher, Supplier<T> deed) {
    return ScopedValue.where(WATCHER, watcher).call(deed::get);
  }

  private void keep(Conversation after, @Nullable Part part, @Nullable Topic topic) {
    var change = new Change(conversations.put(after), after, part, topic);
    if (WATCHER.isBound()) {
      WATCHER.get().accept(change);
    }
    listeners.forEach(listener -> listener.accept(change));
  }
}
