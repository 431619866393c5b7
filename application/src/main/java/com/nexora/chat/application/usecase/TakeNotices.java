package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.tenancy.WorkspaceId;

/// Does what webhooks and searches have told to be done beside the conversations. To be asked every
/// few seconds: what must be erased is gone within a minute.
@FunctionalInterface
public interface TakeNotices {

  /// What fails is tried again when asked next.
  Report take(WorkspaceId workspace);

  /// @param erased notices of something that is gone
  /// @param refreshed kinds of things that were read anew
  /// @param later what had to wait for a reply on its way
  record Report(int erased, int refreshed, int later) {}
}
