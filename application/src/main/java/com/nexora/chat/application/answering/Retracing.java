package com.nexora.chat.application.answering;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.usecase.ExplainRouting;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Routing;
import com.nexora.chat.domain.routing.RoutingFacts;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Reading;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// A turn up to its routing.
public final class Retracing implements ExplainRouting {

  private final Understanding understanding;
  private final Circumstances circumstances;

  public Retracing(Ports.Models models, InstantSource clock) {
    this.understanding = new Understanding(models);
    this.circumstances = new Gathering(clock);
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
    return new Explained(
        explanation,
        explanation.outcome().destination().orElse(policy.handoffTo()).ladder(account));
  }
}
