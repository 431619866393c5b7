package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Wanted;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;

/// Finds what a workspace's own articles say to a question.
@FunctionalInterface
public interface FindPassages {

  /// @param wanted in the customer's words, as they were written
  /// @param language what is found is in it where there is a choice
  /// @param most at most so many
  /// @return passages that were learned, best first; that there are some does not mean that one
  ///     answers
  List<Found> find(WorkspaceId workspace, Wanted wanted, Language language, int most);
}
