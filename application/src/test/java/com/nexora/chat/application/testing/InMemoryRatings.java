package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Ratings;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Rating;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.figures.Course;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Ratings in memory.
public final class InMemoryRatings implements Ratings {

  /// @param whose as it was when it was kept
  record Kept(Rating rating, Course.Rated whose) {}

  private final Map<InMemoryStore.Key, Kept> kept = new ConcurrentHashMap<>();
  private final Predicate<InMemoryStore.Key> mayBeKept;

  InMemoryRatings(Predicate<InMemoryStore.Key> mayBeKept) {
    this.mayBeKept = mayBeKept;
  }

  @Override
  public void keep(
      WorkspaceId workspace, ConversationId conversation, Rating rating, TeammateId agent) {
    var where = new InMemoryStore.Key(workspace, conversation);
    if (mayBeKept.test(where)) {
      Kept latest = new Kept(rating, Course.Rated.of(rating, agent));
      kept.merge(
          where,
          latest,
          (before, now) -> now.rating().at().isBefore(before.rating().at()) ? before : now);
    }
  }

  Optional<Kept> of(InMemoryStore.Key where) {
    return Optional.ofNullable(kept.get(where));
  }

  void erase(InMemoryStore.Key where) {
    kept.remove(where);
  }
}
