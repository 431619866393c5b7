package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.ConversationRecords.Kept;
import com.nexora.chat.application.port.PersonalRecords;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Reads what the other fakes hold. What models cost and what nobody could read is not theirs.
record InMemoryPersonalRecords(Parts parts) implements PersonalRecords {

  record Parts(
      InMemoryInbox inbox,
      InMemoryTurns turns,
      InMemoryNotices notices,
      InMemoryInstructions instructions,
      InMemoryPromises promises,
      InMemoryHandovers handovers,
      InMemoryProvenance provenance,
      InMemoryCollisions collisions,
      InMemoryRatings ratings) {}

  @Override
  public Map<Kind, Long> count(WorkspaceId workspace, ContactId contact) {
    Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      long rows = all(workspace, contact, kind).count();
      if (rows > 0) {
        counts.put(kind, rows);
      }
    }
    return counts;
  }

  @Override
  public List<String> rows(
      WorkspaceId workspace, ContactId contact, Kind kind, int from, int size) {
    return upTo(size, all(workspace, contact, kind).skip(from).limit(MOST).toList());
  }

  static List<String> upTo(int size, List<String> rows) {
    int taken = 0;
    for (int sum = 0; taken < rows.size() && sum < size; taken++) {
      sum += rows.get(taken).length();
    }
    return rows.subList(0, taken);
  }

  @Override
  public List<ContactId> takingPart(WorkspaceId workspace, ConversationId conversation) {
    return parts.notices().contacts(workspace, conversation).stream()
        .sorted(Comparator.comparing(ContactId::value))
        .toList();
  }

  private Stream<String> all(WorkspaceId workspace, ContactId contact, Kind kind) {
    return kind == Kind.ERASURES
        ? parts.notices().erasures(workspace, Integer.MAX_VALUE).stream()
            .filter(done -> done.id().equals(contact.value()))
            .map(done -> json(done.id(), done.what()))
        : Stream.concat(
            parts.notices().of(workspace, contact).stream()
                .flatMap(conversation -> in(workspace, conversation, kind)
                    .map(words -> json(conversation.value(), words))),
            kind == Kind.ATTRIBUTES ? attributes(workspace, contact) : Stream.of());
  }

  private Stream<String> attributes(WorkspaceId workspace, ContactId contact) {
    Set<ConversationId> theirs = Set.copyOf(parts.notices().of(workspace, contact));
    Holder person = new Holder(Model.CONTACT, contact.value());
    return parts.provenance().all(workspace, Set.of(), Integer.MAX_VALUE).stream()
        .filter(it -> it.holder().equals(person) || theirs.contains(it.in()))
        .map(it -> json(it.holder().id(), it.attribute() + "=" + it.value()));
  }

  private Stream<String> in(WorkspaceId workspace, ConversationId conversation, Kind kind) {
    var where = new InMemoryStore.Key(workspace, conversation);
    var history = parts.turns().history(workspace, conversation);
    return switch (kind) {
      case CONVERSATIONS -> Stream.of("");
      case WEBHOOKS ->
        parts.inbox().accepted(workspace).stream()
            .filter(
                delivery -> delivery.conversation().filter(conversation::equals).isPresent())
            .map(delivery -> new String(delivery.body().toArray(), StandardCharsets.UTF_8));
      case MESSAGES -> history.messages().stream().map(owed -> owed.part().value());
      case TURNS -> history.turns().stream().map(kept -> kept.turn().question());
      case ACTIONS ->
        history.turns().stream()
            .map(Kept::turn)
            .flatMap(turn -> turn.actions().stream())
            .map(planned -> planned.action().toString());
      case INSTRUCTIONS -> parts.instructions().newest(where).map(Object::toString).stream();
      case PROMISES -> parts.promises().of(where).map(Object::toString).stream();
      case HANDOFFS -> parts.handovers().of(where).map(Object::toString).stream();
      case COLLISIONS ->
        parts.collisions().since(workspace, Duration.ofDays(9_999), Integer.MAX_VALUE).stream()
            .filter(seen -> seen.conversation().equals(conversation))
            .map(Object::toString);
      case RATINGS -> parts.ratings().of(where).map(kept -> kept.rating().toString()).stream();
      case ATTRIBUTES, SPENDING, UNREAD, ERASURES -> Stream.of();
    };
  }

  private static String json(String of, String words) {
    return "{\"of\":\"%s\",\"words\":\"%s\"}"
        .formatted(of, words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"));
  }
}
