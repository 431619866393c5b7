package com.nexora.chat.application.answering;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.WishForHuman;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.staff.Presence;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.PriorTurn;
import com.nexora.chat.domain.turn.Reading;
import java.util.List;

/// Gathers what is known about the customer's messages before anything is decided.
record Understanding(Ports.Models models, Attendance attendance) {

  Reading read(
      WorkspaceId workspace,
      WorkspacePolicy policy,
      Conversation conversation,
      List<Part> waiting,
      List<PriorTurn> prior,
      Account account) {
    String words = Reading.words(waiting);
    return new Reading(
        conversation,
        waiting,
        account,
        language(workspace, policy, words),
        intent(workspace, policy, words),
        waiting.stream().anyMatch(part -> WishForHuman.in(part.text())),
        prior.stream().filter(PriorTurn::spoke).toList(),
        presence(workspace, policy));
  }

  /// What can be said without asking anyone.
  Reading unread(
      WorkspaceId workspace,
      WorkspacePolicy policy,
      Conversation conversation,
      List<Part> waiting) {
    return known(
        workspace,
        policy,
        conversation,
        waiting,
        Account.unknown(conversation.contact()),
        List.of());
  }

  /// All that the customer has written, where it is not what is decided by.
  Reading known(
      WorkspaceId workspace,
      WorkspacePolicy policy,
      Conversation conversation,
      Account account,
      List<PriorTurn> prior) {
    return known(workspace, policy, conversation, conversation.customerMessages(), account, prior);
  }

  private Reading known(
      WorkspaceId workspace,
      WorkspacePolicy policy,
      Conversation conversation,
      List<Part> waiting,
      Account account,
      List<PriorTurn> prior) {
    return new Reading(
        conversation,
        waiting,
        account,
        policy.mainLanguage(),
        new IntentReading.Unknown(),
        false,
        prior,
        presence(workspace, policy));
  }

  /// Who is there to take over.
  Presence presence(WorkspaceId workspace, WorkspacePolicy policy) {
    return attendance.of(workspace, policy);
  }

  Language language(WorkspaceId workspace, WorkspacePolicy policy, String words) {
    try {
      return words.isEmpty()
          ? policy.mainLanguage()
          : models.language().detect(workspace, words).orElse(policy.mainLanguage());
    } catch (PortFailure down) {
      return policy.mainLanguage();
    }
  }

  /// A model that is down reads nothing; rules and a wish for a person work without it.
  private IntentReading intent(WorkspaceId workspace, WorkspacePolicy policy, String words) {
    try {
      return words.isEmpty() || policy.intents().isEmpty()
          ? new IntentReading.Unknown()
          : models.intent().read(workspace, policy.intents(), words);
    } catch (PortFailure down) {
      return new IntentReading.Unknown();
    }
  }
}
