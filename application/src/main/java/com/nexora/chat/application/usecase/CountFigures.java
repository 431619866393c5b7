package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.figures.Sums;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// Keeps the figures of a workspace up to date, some days at a time.
@FunctionalInterface
public interface CountFigures {

  /// @return all days together, as far as they are counted
  Sums count(WorkspaceId workspace);
}
