package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.FindDeleted;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One workspace's deletions in memory, two on a page; access to any other is refused.
public final class InMemoryDeleted implements FindDeleted {

  private static final int PER_PAGE = 2;

  private final WorkspaceId workspace;
  private final List<Deleted> gone = new ArrayList<>();
  private final List<Integer> asked = new ArrayList<>();
  private int awayAt = Integer.MAX_VALUE;

  public InMemoryDeleted(WorkspaceId workspace) {
    this.workspace = workspace;
  }

  public void deleted(ConversationId conversation, Instant at) {
    gone.addFirst(new Deleted(conversation, at));
  }

  /// From this page on nothing can be read.
  public void awayAt(int page) {
    awayAt = page;
  }

  /// The pages that were asked for since the last time.
  public List<Integer> asked() {
    List<Integer> pages = List.copyOf(asked);
    asked.clear();
    return pages;
  }

  @Override
  public Result find(WorkspaceId of, int page) {
    asked.add(page);
    if (!of.equals(workspace) || page >= awayAt) {
      return new Result.Unavailable("429");
    }
    int from = Math.min(gone.size(), (page - 1) * PER_PAGE);
    int to = Math.min(gone.size(), page * PER_PAGE);
    return new Result.Found(gone.subList(from, to), to < gone.size());
  }
}
