package com.nexora.chat.application.port;

import com.nexora.chat.domain.knowledge.Edition;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Map;

/// The passages of a workspace with their embeddings.
public interface KnowledgeStore {

  /// Which version of each edition is stored for this embedding model.
  Map<Edition, Long> versions(WorkspaceId workspace, String model);

  /// Replaces all passages of an edition at once; an empty list removes it.
  ///
  /// @param entries passages of this edition only
  void replace(WorkspaceId workspace, Edition edition, String model, List<Library.Entry> entries);

  /// Everything of this embedding model, in order of article, locale and ordinal.
  Library load(WorkspaceId workspace, String model);

  /// Rises with every change, so that a node can tell that its copy is old.
  long revision(WorkspaceId workspace);
}
