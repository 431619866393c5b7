package com.nexora.chat.application.answering;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.usecase.FindPassages;
import com.nexora.chat.application.usecase.TryAnswer;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.policy.Rollouts;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.staff.Presence;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Decision;
import com.nexora.chat.domain.turn.OutOfHours;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A turn without its ends: no claim before it, no sending after it.
public final class Trying implements TryAnswer {

  private final Ports.Models models;
  private final Deliberation deliberation;

  public Trying(Ports.Models models, FindPassages articles) {
    this.models = models;
    this.deliberation = new Deliberation(models, articles, new Gathering());
  }

  /// As if it were live for everybody: what is tried is what it would say.
  @Override
  public Trial answer(WorkspaceId workspace, WorkspacePolicy decided, Occasion occasion) {
    WorkspacePolicy policy = decided.withRelease(decided.release().letting(Rollouts.LIVE));
    return switch (Ownership.of(occasion.conversation(), policy.agent())) {
      case Ownership.NotOurs(Ownership.Reason reason) ->
        suppressed(workspace, policy, occasion, reason);
      case Ownership.Ours ours -> thought(workspace, policy, occasion);
    };
  }

  private Trial thought(WorkspaceId workspace, WorkspacePolicy policy, Occasion occasion) {
    List<Part> waiting = occasion.conversation().awaitingReply();
    if (waiting.isEmpty()) {
      throw new IllegalArgumentException("the last message must be the customer's");
    }
    Instant last = waiting.getLast().at();
    Reading reading = then(last)
        .read(
            workspace,
            policy,
            occasion.conversation(),
            waiting,
            occasion.prior(),
            occasion.account());
    Deliberation.Thought thought = Deliberation.disclosed(
        policy,
        deliberation.think(
            workspace,
            policy,
            reading,
            (known, decided) ->
                new OutOfHours(policy, known, Optional.empty(), last).weigh(decided)));
    return new Trial(thought.decision(), thought.record());
  }

  private Trial suppressed(
      WorkspaceId workspace, WorkspacePolicy policy, Occasion occasion, Ownership.Reason reason) {
    List<Part> all = occasion.conversation().customerMessages();
    Reading unread = new Understanding(models, Attendance.UNKNOWN)
        .unread(workspace, policy, occasion.conversation(), all);
    return new Trial(
        new Decision(Outcome.because(reason), List.of()),
        deliberation.unasked(workspace, policy, unread));
  }

  /// Everything is looked at by the time of the last message, so that a trial says the same
  /// tomorrow. Who was there then nobody knows: hours count as they are written, and
  /// nobody is away.
  private Understanding then(Instant last) {
    return new Understanding(
        models,
        (workspace, policy) ->
            new Presence(Staff.UNKNOWN, policy.hours().resolved(_ -> Optional.empty()), last));
  }
}
