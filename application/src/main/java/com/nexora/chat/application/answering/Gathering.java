package com.nexora.chat.application.answering;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Business;
import com.nexora.chat.domain.routing.RoutingFacts;
import com.nexora.chat.domain.staff.Presence;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Reading;
import java.util.Optional;

/// What rules look at, as it is now.
record Gathering() implements Circumstances {

  @Override
  public RoutingFacts of(WorkspaceId workspace, WorkspacePolicy policy, Reading reading) {
    return facts(workspace, policy, reading, reading.presence());
  }

  static RoutingFacts facts(
      WorkspaceId workspace, WorkspacePolicy policy, Reading reading, Presence presence) {
    return unsaid(workspace, policy, reading.conversation(), reading.account(), presence)
        .said(reading.language(), reading.intent());
  }

  /// Of a conversation in which nothing was said that could be understood.
  static RoutingFacts unsaid(
      WorkspaceId workspace,
      WorkspacePolicy policy,
      Conversation conversation,
      Account account,
      Presence presence) {
    return new RoutingFacts(
        workspace,
        presence.at(),
        conversation,
        account,
        policy.mainLanguage(),
        new IntentReading.Unknown(),
        policy.tiers().of(account),
        new Teams(presence, policy.agent()));
  }

  private record Teams(Presence presence, TeammateId agent) implements Business {

    @Override
    public Optional<Boolean> open(TeamId team) {
      return presence.hours().of(team).map(hours -> hours.isOpen(presence.at()));
    }

    @Override
    public Optional<Integer> available(TeamId team) {
      return presence.staff().available(team, agent);
    }
  }
}
