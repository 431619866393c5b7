package com.nexora.chat.application.usecase;

import com.nexora.chat.application.port.Promises;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// Looks after what customers were promised out of hours.
@FunctionalInterface
public interface KeepPromises {

  /// Brings back what is due, and finds out what was kept and what was not. To be called every few
  /// seconds.
  Report keep(WorkspaceId workspace);

  /// @param missed promises that were found broken for the first time
  /// @param count what has not come to its end
  record Report(int missed, Promises.Count count) {}
}
