package com.nexora.chat.application.answering;

import com.nexora.chat.application.usecase.ExplainRouting;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.handoff.Climbing;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Routing;
import com.nexora.chat.domain.staff.Presence;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.InstantSource;
import java.util.function.Function;

/// The routing of a conversation that may begin: nothing was said yet, so no model is asked.
public final class Foreseeing implements ExplainRouting {

  private final Attendance attendance;

  public Foreseeing(Function<WorkspaceId, Staff> staff, InstantSource clock) {
    this.attendance = Attendance.of(staff, clock);
  }

  @Override
  public Explained explain(
      WorkspaceId workspace, WorkspacePolicy policy, Conversation conversation, Account account) {
    Presence presence = attendance.of(workspace, policy);
    var facts = Gathering.unsaid(workspace, policy, conversation, account, presence);
    var explanation = Routing.explain(policy.rules(), facts);
    Climbing climbing = new Climbing(policy.owners(), presence, policy.agent());
    Destination to = explanation.outcome().destination().orElse(policy.handoffTo());
    return new Explained(explanation, to.climb(account, climbing));
  }
}
