package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Erasure;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.application.port.Notices;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Notices in memory.
public final class InMemoryNotices implements Notices {

  private static final Duration PATIENCE = Duration.ofSeconds(45);

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
  private final InMemoryProvenance provenance;
  private final InMemoryRatings ratings;
  private final InstantSource clock;
  private final Map<WorkspaceId, Desk> desks = new HashMap<>();

  InMemoryNotices(
      InMemoryQueue queue,
      InMemoryTurns turns,
      InMemoryProvenance provenance,
      InMemoryRatings ratings,
      InstantSource clock) {
    this.provenance = provenance;
    this.ratings = ratings;
    this.queue = queue;
    this.turns = turns;
    this.clock = clock;
  }

  /// Who takes part in a conversation, as far as deliveries told.
  synchronized Set<ContactId> contacts(WorkspaceId workspace, ConversationId conversation) {
    return Set.copyOf(desk(workspace).contacts.getOrDefault(conversation, Set.of()));
  }

  /// Nobody takes part any more, as far as is known.
  synchronized void unlink(WorkspaceId workspace, ConversationId conversation) {
    desk(workspace).contacts.remove(conversation);
    ratings.erase(new InMemoryStore.Key(workspace, conversation));
  }

  synchronized List<ConversationId> of(WorkspaceId workspace, ContactId contact) {
    return desk(workspace).contacts.entrySet().stream()
        .filter(entry -> entry.getValue().contains(contact))
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(ConversationId::value))
        .toList();
  }

  /// By a delivery that was news.
  synchronized void told(WorkspaceId workspace, Delivery delivery) {
    Desk desk = desk(workspace);
    Set<ContactId> named = delivery.sense().contacts();
    delivery
        .conversation()
        .ifPresent(
            where -> desk.contacts.computeIfAbsent(where, _ -> new HashSet<>()).addAll(named));
    List<Notice> todo = Stream.concat(
            delivery.sense().notice().stream(),
            Stream.concat(
                    delivery
                        .conversation()
                        .filter(desk.gone::contains)
                        .map(Subject.WholeConversation::new)
                        .stream(),
                    desk.erased.stream()
                        .map(Done::subject)
                        .filter(subject -> Subjects.comesLate(subject, delivery)))
                .map(Notice.Erase::new))
        .distinct()
        .sorted(Comparator.comparingInt(Subjects::place))
        .toList();
    for (int i = 0; i < todo.size(); i++) {
      String id = i == 0 ? delivery.id() : delivery.id() + " " + (i + 1);
      desk.open.put(id, new Waiting(todo.get(i), clock.instant()));
    }
  }

  @Override
  public synchronized List<Open> open(WorkspaceId workspace, int most) {
    return desk(workspace).open.entrySet().stream()
        .map(entry -> new Open(entry.getKey(), entry.getValue().notice()))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized void add(WorkspaceId workspace, String id, Notice notice) {
    desk(workspace).open.putIfAbsent(id, new Waiting(notice, clock.instant()));
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
    boolean pressing = Duration.between(waiting.since(), clock.instant()).compareTo(PATIENCE) > 0;
    List<ConversationId> busy = erased(workspace, desk, subject, pressing);
    if (!busy.isEmpty() && subject instanceof Subject.OnePart) {
      return Erased.LATER;
    }
    desk.open.remove(id);
    for (ConversationId left : busy) {
      Notice words = new Notice.Erase(new Subject.OnePart(left, Optional.empty()));
      desk.open.put(id + " " + left, new Waiting(words, waiting.since()));
    }
    if (desk.erased.stream()
        .noneMatch(done -> Subjects.lasting(subject) && done.subject().equals(subject))) {
      desk.erased.addFirst(new Done(subject, id, waiting.since(), clock.instant()));
    }
    return busy.isEmpty() ? Erased.DONE : Erased.LATER;
  }

  private List<ConversationId> erased(
      WorkspaceId workspace, Desk desk, Subject subject, boolean pressing) {
    return switch (subject) {
      case Subject.WholeConversation(var conversation) -> {
        end(workspace, desk, conversation, true);
        desk.contacts.remove(conversation);
        yield List.of();
      }
      case Subject.OnePart(var conversation, var part) ->
        words(new InMemoryStore.Key(workspace, conversation), part, pressing)
            ? List.of()
            : List.of(conversation);
      case Subject.DeletedContact(var contact) -> contact(workspace, desk, contact, true, pressing);
      case Subject.ArchivedContact(var contact) ->
        contact(workspace, desk, contact, false, pressing);
      case Subject.ForgottenContact(var contact) ->
        contact(workspace, desk, contact, false, pressing);
      case Subject.MergedContact(var contact, var survivor) -> {
        desk.contacts.values().stream()
            .filter(all -> all.remove(contact))
            .forEach(all -> all.add(survivor));
        provenance.follow(workspace, contact, survivor);
        yield whatBecameOf(workspace, desk, survivor, Set.of(contact), pressing);
      }
      case Subject.DeletedCompany(var company) -> {
        provenance.erase(workspace, new Holder(Model.COMPANY, company));
        yield List.of();
      }
    };
  }

  private List<ConversationId> whatBecameOf(
      WorkspaceId workspace, Desk desk, ContactId survivor, Set<ContactId> seen, boolean pressing) {
    for (Done done : desk.erased) {
      if (done.subject() instanceof Subject.DeletedContact(var gone) && gone.equals(survivor)) {
        return contact(workspace, desk, survivor, true, pressing);
      }
      if (done.subject() instanceof Subject.MergedContact merged
          && merged.contact().equals(survivor)
          && !seen.contains(merged.survivor())) {
        desk.contacts.values().stream()
            .filter(all -> all.remove(survivor))
            .forEach(all -> all.add(merged.survivor()));
        Set<ContactId> more = new HashSet<>(seen);
        more.add(survivor);
        return whatBecameOf(workspace, desk, merged.survivor(), more, pressing);
      }
    }
    return List.of();
  }

  private void end(WorkspaceId workspace, Desk desk, ConversationId conversation, boolean lasting) {
    if (lasting) {
      desk.gone.add(conversation);
    }
    turns.erase(new InMemoryStore.Key(workspace, conversation));
    provenance.erase(workspace, conversation);
    ratings.erase(new InMemoryStore.Key(workspace, conversation));
  }

  private boolean words(InMemoryStore.Key where, Optional<PartId> part, boolean pressing) {
    boolean done = turns.eraseWords(where, part, pressing);
    if (done) {
      provenance.erase(where.workspace(), where.conversation());
    }
    return done;
  }

  private List<ConversationId> contact(
      WorkspaceId workspace, Desk desk, ContactId contact, boolean lasting, boolean pressing) {
    List<ConversationId> busy = new ArrayList<>();
    provenance.erase(workspace, new Holder(Model.CONTACT, contact.value()));
    desk.contacts.forEach((conversation, all) -> {
      var where = new InMemoryStore.Key(workspace, conversation);
      if (all.equals(Set.of(contact))) {
        end(workspace, desk, conversation, lasting);
      } else if (all.contains(contact) && !words(where, Optional.empty(), pressing)) {
        busy.add(conversation);
      }
      if (all.remove(contact)) {
        ratings.erase(where);
      }
    });
    return busy;
  }

  @Override
  public synchronized List<Erasure> erasures(WorkspaceId workspace, int most) {
    return desk(workspace).erased.stream()
        .map(done -> new Erasure(
            Subjects.kind(done.subject()),
            Subjects.id(done.subject()),
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

  private Desk desk(WorkspaceId workspace) {
    return desks.computeIfAbsent(workspace, _ -> new Desk());
  }
}
