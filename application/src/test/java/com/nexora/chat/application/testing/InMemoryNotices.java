package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Erasure;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.application.port.Notices;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Notices in memory.
public final class InMemoryNotices implements Notices {

  private record Waiting(Notice notice, Instant since) {}

  private record Done(Subject subject, String by, Instant since, Instant at) {}

  private static final class Desk {
    private final Map<String, Waiting> open = new LinkedHashMap<>();
    private final List<Done> erased = new ArrayList<>();
    private final Map<ConversationId, Set<ContactId>> contacts = new HashMap<>();
    private final Set<ConversationId> gone = new HashSet<>();
    private Optional<Instant> seenUntil = Optional.empty();
    private Instant nextSearch = Instant.MIN;
  }

  private final InMemoryQueue queue;
  private final InMemoryTurns turns;
  private final InstantSource clock;
  private final Map<WorkspaceId, Desk> desks = new HashMap<>();

  InMemoryNotices(InMemoryQueue queue, InMemoryTurns turns, InstantSource clock) {
    this.queue = queue;
    this.turns = turns;
    this.clock = clock;
  }

  /// By a delivery that was news.
  synchronized void told(WorkspaceId workspace, Delivery delivery) {
    Desk desk = desk(workspace);
    Set<ContactId> named = delivery.sense().contacts();
    delivery
        .conversation()
        .ifPresent(
            where -> desk.contacts.computeIfAbsent(where, _ -> new HashSet<>()).addAll(named));
    Optional<Notice> late = delivery
        .conversation()
        .filter(desk.gone::contains)
        .<Notice>map(where -> new Notice.Erase(new Subject.WholeConversation(where)))
        .or(() -> lateOf(desk, named));
    delivery
        .sense()
        .notice()
        .or(() -> late)
        .ifPresent(notice -> desk.open.put(delivery.id(), new Waiting(notice, clock.instant())));
  }

  private static Optional<Notice> lateOf(Desk desk, Set<ContactId> named) {
    return desk.erased.stream()
        .map(Done::subject)
        .filter(subject -> switch (subject) {
          case Subject.DeletedContact(var contact) -> named.contains(contact);
          case Subject.MergedContact(var contact, var survivor) -> named.contains(contact);
          case Subject.WholeConversation _,
              Subject.OnePart _,
              Subject.ArchivedContact _,
              Subject.DeletedCompany _ -> false;
        })
        .findFirst()
        .map(Notice.Erase::new);
  }

  @Override
  public synchronized List<Open> open(WorkspaceId workspace, int most) {
    return desk(workspace).open.entrySet().stream()
        .map(entry -> new Open(entry.getKey(), entry.getValue().notice()))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized void done(WorkspaceId workspace, List<String> ids) {
    desk(workspace).open.keySet().removeAll(ids);
  }

  @Override
  public synchronized Erased erase(WorkspaceId workspace, String id, Subject subject) {
    Desk desk = desk(workspace);
    Waiting waiting = desk.open.get(id);
    if (waiting == null) {
      return Erased.NOT_THERE;
    }
    if (!erased(workspace, desk, subject)) {
      return Erased.LATER;
    }
    desk.open.remove(id);
    desk.erased.addFirst(new Done(subject, id, waiting.since(), clock.instant()));
    return Erased.DONE;
  }

  private boolean erased(WorkspaceId workspace, Desk desk, Subject subject) {
    return switch (subject) {
      case Subject.WholeConversation(var conversation) -> end(workspace, desk, conversation, true);
      case Subject.OnePart(var conversation, var part) ->
        turns.eraseWords(new InMemoryStore.Key(workspace, conversation), part);
      case Subject.DeletedContact(var contact) -> contact(workspace, desk, contact, true);
      case Subject.ArchivedContact(var contact) -> contact(workspace, desk, contact, false);
      case Subject.MergedContact(var contact, var survivor) -> {
        desk.contacts.values().stream()
            .filter(all -> all.remove(contact))
            .forEach(all -> all.add(survivor));
        yield true;
      }
      case Subject.DeletedCompany _ -> true;
    };
  }

  private boolean end(
      WorkspaceId workspace, Desk desk, ConversationId conversation, boolean lasting) {
    if (lasting) {
      desk.gone.add(conversation);
    }
    turns.erase(new InMemoryStore.Key(workspace, conversation));
    return true;
  }

  private boolean contact(WorkspaceId workspace, Desk desk, ContactId contact, boolean lasting) {
    boolean whole = true;
    for (var entry : desk.contacts.entrySet()) {
      if (entry.getValue().contains(contact)) {
        whole &= entry.getValue().size() == 1
            ? end(workspace, desk, entry.getKey(), lasting)
            : turns.eraseWords(new InMemoryStore.Key(workspace, entry.getKey()), Optional.empty());
      }
    }
    if (whole) {
      desk.contacts.values().forEach(all -> all.remove(contact));
    }
    return whole;
  }

  @Override
  public synchronized List<Erasure> erasures(WorkspaceId workspace, int most) {
    return desk(workspace).erased.stream()
        .map(done -> new Erasure(
            what(done.subject()),
            id(done.subject()),
            done.by(),
            Duration.between(done.at(), clock.instant()),
            Duration.between(done.since(), done.at()),
            0))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized Optional<Instant> beginSearch(
      WorkspaceId workspace, Duration spacing, Duration lookBack) {
    Desk desk = desk(workspace);
    if (desk.nextSearch.isAfter(clock.instant())) {
      return Optional.empty();
    }
    desk.nextSearch = clock.instant().plus(spacing);
    if (desk.seenUntil.isEmpty()) {
      desk.seenUntil = Optional.of(clock.instant().minus(lookBack));
    }
    return desk.seenUntil;
  }

  @Override
  public synchronized int found(
      WorkspaceId workspace, List<ConversationId> deleted, Instant seenUntil) {
    Desk desk = desk(workspace);
    desk.seenUntil = desk.seenUntil.map(seen -> seen.isAfter(seenUntil) ? seen : seenUntil);
    int news = 0;
    for (ConversationId conversation : Set.copyOf(deleted)) {
      String id = "search " + conversation;
      boolean known = queue.knows(new InMemoryStore.Key(workspace, conversation));
      if (known && !desk.gone.contains(conversation) && !desk.open.containsKey(id)) {
        var subject = new Subject.WholeConversation(conversation);
        desk.open.put(id, new Waiting(new Notice.Erase(subject), clock.instant()));
        news++;
      }
    }
    return news;
  }

  private static String what(Subject subject) {
    return switch (subject) {
      case Subject.WholeConversation _ -> "conversation";
      case Subject.OnePart _ -> "part";
      case Subject.DeletedContact _ -> "contact";
      case Subject.ArchivedContact _ -> "archived contact";
      case Subject.MergedContact _ -> "merged contact";
      case Subject.DeletedCompany _ -> "company";
    };
  }

  private static String id(Subject subject) {
    return switch (subject) {
      case Subject.WholeConversation(var conversation) -> conversation.value();
      case Subject.OnePart(var conversation, var part) ->
        part.map(PartId::value).orElse("");
      case Subject.DeletedContact(var contact) -> contact.value();
      case Subject.ArchivedContact(var contact) -> contact.value();
      case Subject.MergedContact(var contact, var survivor) -> contact.value();
      case Subject.DeletedCompany(var company) -> company;
    };
  }

  private Desk desk(WorkspaceId workspace) {
    return desks.computeIfAbsent(workspace, _ -> new Desk());
  }
}
