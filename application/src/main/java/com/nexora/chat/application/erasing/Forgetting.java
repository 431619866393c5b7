package com.nexora.chat.application.erasing;

import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.OldConversations;
import com.nexora.chat.application.port.OldConversations.Step;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.usecase.ForgetConversations;
import com.nexora.chat.domain.policy.Retention;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// Goes through the conversations step by step, each in a commit of its own.
public record Forgetting(
    OldConversations old, Policies policies, AuditLog audit, InstantSource clock)
    implements ForgetConversations {

  /// Looked at in one commit, which holds the rows of those it forgets.
  static final int AT_ONCE = 500;

  /// In one visit.
  static final int STEPS = 8;

  /// In the audit log, where nobody did it.
  static final String BY = "the service";

  @Override
  public Report forget(WorkspaceId workspace, String after) {
    Optional<Duration> keep =
        policies.of(workspace).map(WorkspacePolicy::retention).flatMap(Retention::keep);
    return keep.map(time -> visit(workspace, time, after)).orElse(new Report("", 0));
  }

  private Report visit(WorkspaceId workspace, Duration keep, String after) {
    String last = after;
    long forgotten = 0;
    try {
      for (int step = 0; step < STEPS; step++) {
        Step done = old.forget(workspace, keep, clock.instant(), last, AT_ONCE);
        forgotten += done.forgotten();
        last = done.looked() < AT_ONCE ? "" : done.last();
        if (last.isEmpty()) {
          break;
        }
      }
    } finally {
      // What is done is written down, whatever became of the rest.
      if (forgotten > 0) {
        String detail = forgotten + " conversations at rest for " + keep.toDays() + " days";
        audit.write(workspace, new AuditLog.Act(BY, "forget", detail), clock.instant());
      }
    }
    return new Report(last, forgotten);
  }
}
