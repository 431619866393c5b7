package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The things of Intercom's workspaces in memory, in numbered pages.
public final class InMemoryThings implements ReadMirrored {

  private final Map<WorkspaceId, Map<MirrorKind, List<Mirrored>>> things = new HashMap<>();
  private final List<Query> asked = new ArrayList<>();
  private final Deque<Optional<Result>> next = new ArrayDeque<>();
  private final int perPage;

  public InMemoryThings(int perPage) {
    this.perPage = perPage;
  }

  /// From now on, these are all of the kind.
  public synchronized InMemoryThings has(
      WorkspaceId workspace, MirrorKind kind, List<Mirrored> all) {
    things.computeIfAbsent(workspace, _ -> new HashMap<>()).put(kind, List.copyOf(all));
    return this;
  }

  /// Empty where nothing is connected.
  synchronized Optional<List<Mirrored>> all(WorkspaceId workspace, MirrorKind kind) {
    return Optional.ofNullable(things.get(workspace))
        .map(kinds -> kinds.getOrDefault(kind, List.of()));
  }

  /// After so many answers as usual, this one.
  public synchronized void answers(int usual, Result then) {
    for (int i = 0; i < usual; i++) {
      next.add(Optional.empty());
    }
    next.add(Optional.of(then));
  }

  /// Every query until now.
  public synchronized List<Query> asked() {
    return List.copyOf(asked);
  }

  @Override
  public synchronized Result read(WorkspaceId workspace, Query query) {
    asked.add(query);
    Optional<Result> scripted = next.isEmpty() ? Optional.empty() : next.poll();
    return scripted.orElseGet(() -> things.containsKey(workspace)
        ? page(workspace, query)
        : new Result.Unavailable("the workspace is not connected"));
  }

  private Result page(WorkspaceId workspace, Query query) {
    List<Mirrored> all =
        things.getOrDefault(workspace, Map.of()).getOrDefault(query.kind(), List.of());
    int from = Math.min(all.size(), query.cursor().map(Integer::parseInt).orElse(0));
    int to = Math.min(all.size(), from + perPage);
    return new Result.Read(new MirrorPage(
        all.subList(from, to),
        to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty(),
        OptionalLong.of(all.size())));
  }
}
