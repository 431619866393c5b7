package com.nexora.chat.application.answering;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.usecase.ExplainRouting;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.handoff.Climbing;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Routing;
import com.nexora.chat.domain.routing.RoutingFacts;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Reading;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A turn up to its routing.
public final class Retracing implements ExplainRouting {

  private final Understanding understanding;
  private final Circumstances circumstances;

  public Retracing(Ports.Models models, Function<WorkspaceId, Staff> staff, InstantSource clock) {
    this.understanding = new Understanding(models, Attendance.of(staff, clock));
    this.circumstances = new Gathering();
  }

  /// What awaits a reply is read, or else what the customer said last.
  @Override
  public Explained explain(
      WorkspaceId workspace, WorkspacePolicy policy, Conversation conversation, Account account) {
    List<Part> waiting = conversation.awaitingReply();
    Optional<Part> last = conversation.customerMessages().reversed().stream().findFirst();
    List<Part> read = waiting.isEmpty() ? last.map(List::of).orElse(List.of()) : waiting;
    if (read.isEmpty()) {
      throw new IllegalArgumentException("the customer has said something");
    }
    Reading reading = understanding.read(workspace, policy, conversation, read, List.of(), account);
    RoutingFacts facts = circumstances.of(workspace, policy, reading);
    var explanation = Routing.explain(policy.rules(), facts);
    Climbing climbing = new Climbing(policy.owners(), reading.presence(), policy.agent());
    Destination to = explanation.outcome().destination().orElse(policy.handoffTo());
    return new Explained(explanation, to.climb(account, climbing));
  }
}
