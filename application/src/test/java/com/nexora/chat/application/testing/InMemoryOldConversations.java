package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.ConversationRecords.History;
import com.nexora.chat.application.port.ConversationRecords.Kept;
import com.nexora.chat.application.port.OldConversations;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.policy.Retention;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks at what the other fakes hold.
record InMemoryOldConversations(Parts parts, InstantSource clock) implements OldConversations {

  record Parts(
      InMemoryQueue queue,
      InMemoryTurns turns,
      InMemoryNotices notices,
      InMemoryPromises promises,
      InMemoryHandovers handovers,
      InMemoryProvenance provenance) {}

  @Override
  public Step forget(WorkspaceId workspace, Duration keep, Instant now, String after, int most) {
    Instant limit = Retention.limit(keep, now, clock.instant());
    List<ConversationId> next = parts.queue().conversations(workspace).stream()
        .filter(conversation -> conversation.value().compareTo(after) > 0)
        .sorted(Comparator.comparing(ConversationId::value))
        .limit(most)
        .toList();
    int forgotten = 0;
    for (ConversationId conversation : next) {
      var where = new InMemoryStore.Key(workspace, conversation);
      if (holds(where) && rests(where, limit)) {
        forgotten++;
        boolean _ = parts.turns().eraseWords(where, Optional.empty(), true);
        parts.provenance().erase(workspace, conversation);
        parts.notices().unlink(workspace, conversation);
      }
    }
    return new Step(next.isEmpty() ? "" : next.getLast().value(), next.size(), forgotten);
  }

  private boolean holds(InMemoryStore.Key where) {
    return !parts.notices().contacts(where.workspace(), where.conversation()).isEmpty()
        || history(where).turns().stream()
            .anyMatch(kept -> !kept.turn().question().isEmpty());
  }

  private boolean rests(InMemoryStore.Key where, Instant limit) {
    History history = history(where);
    boolean young = Stream.concat(
            history.turns().stream()
                .flatMap(
                    kept -> Stream.concat(Stream.of(kept.decided()), kept.finished().stream())),
            history.messages().stream().map(owed -> owed.since()))
        .anyMatch(at -> !at.isBefore(limit));
    return !young
        && parts.queue().rests(where)
        && history.messages().stream().allMatch(owed -> owed.end().isPresent())
        && history.turns().stream().allMatch(kept -> kept.finished().isPresent())
        && parts.promises().of(where).isEmpty()
        && parts.handovers().of(where).isEmpty()
        && history.turns().reversed().stream().findFirst().stream()
            .map(Kept::turn)
            .flatMap(turn -> turn.actions().stream())
            .noneMatch(action -> action.state() == PlannedAction.State.HELD);
  }

  private History history(InMemoryStore.Key where) {
    return parts.turns().history(where.workspace(), where.conversation());
  }
}
