package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.FindConversations;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Searches the stories it was told of; a story changes with its newest part.
public final class InMemorySearch implements FindConversations {

  private final int perPage;
  private final Map<WorkspaceId, List<DeskStory>> stories = new HashMap<>();
  private final List<Query> asked = new ArrayList<>();
  private boolean away;

  public InMemorySearch(int perPage) {
    this.perPage = perPage;
  }

  public synchronized DeskStory knows(WorkspaceId workspace, DeskStory story) {
    stories.computeIfAbsent(workspace, _ -> new ArrayList<>()).add(story);
    return story;
  }

  /// While it is away, nothing can be found.
  public synchronized void away(boolean isAway) {
    away = isAway;
  }

  public synchronized List<Query> asked() {
    return List.copyOf(asked);
  }

  /// A workspace that it was told nothing of refuses.
  @Override
  public synchronized Result find(WorkspaceId workspace, Query query) {
    asked.add(query);
    List<DeskStory> here = stories.get(workspace);
    if (away || here == null) {
      return new Result.Unavailable("away");
    }
    List<Sighting> all = here.stream()
        .flatMap(story -> story.now().stream())
        .filter(now -> now.assignee().filter(query.assignee()::equals).isPresent())
        .map(now -> new Sighting(now.id(), updated(now)))
        .filter(sighting -> !sighting.updatedAt().isBefore(query.from()))
        .filter(sighting -> query.until().filter(sighting.updatedAt()::isAfter).isEmpty())
        // Not by time: nobody may rely on an order.
        .sorted(Comparator.comparing(sighting -> sighting.conversation().value()))
        .toList();
    int from = query.cursor().map(Integer::parseInt).orElse(0);
    int to = Math.min(all.size(), from + perPage);
    Optional<String> next = to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty();
    return new Result.Found(all.subList(from, to), all.size(), next);
  }

  private static Instant updated(Conversation now) {
    return now.parts().stream().map(Part::at).max(Comparator.naturalOrder()).orElseThrow();
  }
}
