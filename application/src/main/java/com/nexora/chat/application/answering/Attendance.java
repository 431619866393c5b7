package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.staff.Presence;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/// Who is there to take over at the moment.
@FunctionalInterface
interface Attendance {

  /// Where nothing is decided: nobody is judged.
  Attendance UNKNOWN = (workspace, policy) -> Presence.UNKNOWN;

  Presence of(WorkspaceId workspace, WorkspacePolicy policy);

  /// As the mirror knows the staff, and as the policy keeps the hours. A store that is down knows
  /// nobody, and nobody is judged; what time it is needs no store.
  static Attendance of(Function<WorkspaceId, Staff> staff, InstantSource clock) {
    return (workspace, policy) -> new Presence(
        known(staff, workspace), policy.hours().resolved(_ -> Optional.empty()), clock.instant());
  }

  private static Staff known(Function<WorkspaceId, Staff> staff, WorkspaceId workspace) {
    try {
      return staff.apply(workspace);
    } catch (PortFailure down) {
      return Staff.UNKNOWN;
    }
  }
}
