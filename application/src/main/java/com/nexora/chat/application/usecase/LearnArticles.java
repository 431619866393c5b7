package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.tenancy.WorkspaceId;

/// Brings the workspace's stored knowledge up to date with its articles.
@FunctionalInterface
public interface LearnArticles {

  Report learn(WorkspaceId workspace);

  sealed interface Report {

    /// @param changed articles that were new, changed or removed
    record Learned(int articles, int passages, int changed) implements Report {}

    /// The articles could not be read; what was known stays.
    record Kept(String why) implements Report {}

    /// They are being read for the first time; to be asked for again in a moment.
    record Soon() implements Report {}
  }
}
