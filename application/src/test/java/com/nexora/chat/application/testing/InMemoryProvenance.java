package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Provenance;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Write;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was written, in memory.
public final class InMemoryProvenance implements Provenance {

  private record Place(WorkspaceId workspace, Holder holder, String attribute) {}

  private record Entry(Write write, ConversationId in, long turn, Instant at) {}

  private final InMemoryQueue queue;
  private final InstantSource clock;
  private final Map<Place, Entry> entries = new LinkedHashMap<>();

  InMemoryProvenance(InMemoryQueue queue, InstantSource clock) {
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public synchronized Map<Holder, Map<String, String>> last(
      WorkspaceId workspace, Set<Holder> holders) {
    Map<Holder, Map<String, String>> last = new HashMap<>();
    entries.forEach((place, entry) -> {
      if (place.workspace().equals(workspace) && holders.contains(place.holder())) {
        last.computeIfAbsent(place.holder(), _ -> new HashMap<>())
            .put(place.attribute(), entry.write().value().text());
      }
    });
    return last;
  }

  @Override
  public synchronized void note(
      WorkspaceId workspace, Claim claim, long turn, Map<Holder, List<Write>> written) {
    queue.whileHolding(
        workspace,
        claim,
        () -> written.forEach((holder, writes) -> writes.forEach(write -> {
          Place place = new Place(workspace, holder, write.attribute());
          entries.remove(place);
          entries.put(place, new Entry(write, claim.conversation(), turn, clock.instant()));
        })));
  }

  @Override
  public synchronized List<Written> all(WorkspaceId workspace, Set<Holder> of, int most) {
    List<Written> all = new ArrayList<>();
    entries.forEach((place, entry) -> {
      if (place.workspace().equals(workspace) && (of.isEmpty() || of.contains(place.holder()))) {
        all.addFirst(new Written(
            place.holder(),
            place.attribute(),
            entry.write().value().text(),
            entry.write().confidence(),
            entry.write().source(),
            entry.in(),
            entry.turn(),
            Duration.between(entry.at(), clock.instant())));
      }
    });
    return all.stream().limit(most).toList();
  }

  @Override
  public synchronized Optional<String> field(WorkspaceId workspace, Model model, String attribute) {
    return entries.entrySet().stream()
        .filter(entry -> entry.getKey().workspace().equals(workspace)
            && entry.getKey().holder().model() == model
            && entry.getKey().attribute().equals(attribute))
        .map(entry -> entry.getValue().write().field())
        .filter(id -> !id.isEmpty())
        .reduce((_, later) -> later);
  }

  synchronized void erase(WorkspaceId workspace, ConversationId conversation) {
    entries
        .entrySet()
        .removeIf(entry -> entry.getKey().workspace().equals(workspace)
            && (entry.getValue().in().equals(conversation)
                || entry
                    .getKey()
                    .holder()
                    .equals(new Holder(Model.CONVERSATION, conversation.value()))));
  }

  synchronized void erase(WorkspaceId workspace, Holder holder) {
    entries
        .keySet()
        .removeIf(place -> place.workspace().equals(workspace) && place.holder().equals(holder));
  }

  synchronized void follow(WorkspaceId workspace, ContactId contact, ContactId survivor) {
    Holder from = new Holder(Model.CONTACT, contact.value());
    Holder into = new Holder(Model.CONTACT, survivor.value());
    Map.copyOf(entries).forEach((place, entry) -> {
      if (place.workspace().equals(workspace) && place.holder().equals(from)) {
        entries.remove(place);
        entries.putIfAbsent(new Place(workspace, into, place.attribute()), entry);
      }
    });
  }
}
