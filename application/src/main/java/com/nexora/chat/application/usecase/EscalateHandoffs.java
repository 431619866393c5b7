package com.nexora.chat.application.usecase;

import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// Looks after handoffs that nobody takes.
@FunctionalInterface
public interface EscalateHandoffs {

  /// Lets go on what was not taken in time, and finds out what was. To be called every few
  /// seconds.
  Report look(WorkspaceId workspace);

  /// @param stuck handoffs that were found to have gone as far as they may
  /// @param count what has not come to its end
  record Report(int stuck, Handovers.Count count) {}
}
