package com.nexora.chat.twin.conversation;

import com.nexora.chat.twin.workspace.Contact;
import com.nexora.chat.twin.workspace.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The inbox of the workspace: keeps the conversations and is the only one who changes them.
/// Changes are told in the order in which they happen.
public final class Desk {

  private final Workspace workspace;
  private final InstantSource clock;
  private final Ids ids;
  private final SequencedMap<String, Conversation> conversations = new LinkedHashMap<>();
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
    return List.copyOf(conversations.sequencedValues().reversed());
  }

  public synchronized Conversation find(String id) {
    Conversation conversation = conversations.get(id);
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
    keep(new Change(conversation, null, Topic.USER_CREATED));
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
    keep(new Change(after, part, Topic.of(deed)));
    return after;
  }

  public synchronized Conversation mark(String id, @Nullable Boolean read, @Nullable String title) {
    Conversation before = find(id);
    Labels labels = before.status().labels().marked(read, title);
    Conversation after = before.labelled(labels, clock.instant());
    keep(new Change(after, null, null));
    return after;
  }

  private void keep(Change change) {
    conversations.put(change.conversation().id(), change.conversation());
    listeners.forEach(listener -> listener.accept(change));
  }
}
