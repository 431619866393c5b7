package com.nexora.chat.twin.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The conversations of the desk, found by id, by last change and by teammate without a walk
/// through all of them. Not thread-safe: the desk guards it.
final class ConversationIndex {

  private static final Comparator<Conversation> BY_NUMBER =
      Comparator.comparingLong(conversation -> Long.parseLong(conversation.id()));
  private static final Comparator<Conversation> BY_CHANGE =
      Comparator.comparing(Conversation::updatedAt).thenComparing(BY_NUMBER);

  private final TreeMap<Long, Conversation> byNumber = new TreeMap<>(Comparator.reverseOrder());
  private final NavigableSet<Conversation> byChange = new TreeSet<>(BY_CHANGE);
  private final Map<String, NavigableSet<Conversation>> byTeammate = new HashMap<>();

  private final Set<String> snoozed = new TreeSet<>();

  @Nullable
  Conversation find(String id) {
    return id.matches("\\d{1,18}") ? byNumber.get(Long.parseLong(id)) : null;
  }

  @Nullable
  Conversation put(Conversation conversation) {
    Conversation before = byNumber.put(Long.parseLong(conversation.id()), conversation);
    if (before != null) {
      byChange.remove(before);
      ofTeammate(before).remove(before);
    }
    byChange.add(conversation);
    ofTeammate(conversation).add(conversation);
    if (conversation.status().state() == State.SNOOZED) {
      snoozed.add(conversation.id());
    } else {
      snoozed.remove(conversation.id());
    }
    return before;
  }

  void remove(Conversation conversation) {
    byNumber.remove(Long.parseLong(conversation.id()));
    byChange.remove(conversation);
    ofTeammate(conversation).remove(conversation);
    snoozed.remove(conversation.id());
  }

  List<Conversation> snoozed() {
    return snoozed.stream().map(id -> byNumber.get(Long.parseLong(id))).toList();
  }

  private NavigableSet<Conversation> ofTeammate(Conversation conversation) {
    return byTeammate.computeIfAbsent(
        conversation.status().teammateId(), _ -> new TreeSet<>(BY_NUMBER.reversed()));
  }

  /// Newest first.
  List<Conversation> all() {
    return List.copyOf(byNumber.values());
  }

  /// Newest first, at least those that are meant. A moment is asked for to get little, so it goes
  /// before the teammate.
  List<Conversation> candidates(Selection selection) {
    if (selection.changedSince() != null) {
      return changedSince(selection.changedSince());
    }
    return selection.teammateId() == null ? all() : List.copyOf(givenTo(selection.teammateId()));
  }

  private Collection<Conversation> givenTo(String teammateId) {
    Collection<Conversation> theirs = byTeammate.get(teammateId);
    return theirs == null ? List.of() : theirs;
  }

  private List<Conversation> changedSince(Instant since) {
    return byChange.descendingSet().stream()
        .takeWhile(conversation -> !conversation.updatedAt().isBefore(since))
        .sorted(BY_NUMBER.reversed())
        .toList();
  }
}
