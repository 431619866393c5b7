package com.nexora.chat.search.passage;

import com.nexora.chat.application.port.IndexPassages;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// Makes a new index of all passages. Nothing is shared between two of them, so that neither what
/// another workspace has nor what was there before can change an answer.
public final class HybridIndexing implements IndexPassages {

  @Override
  public Index index(WorkspaceId workspace, Library library) {
    return new HybridIndex(workspace, library);
  }
}
