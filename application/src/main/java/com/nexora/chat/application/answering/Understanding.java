package com.nexora.chat.application.answering;

import com.nexora.chat.application.Ports;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.WishForHuman;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.PriorTurn;
import com.nexora.chat.domain.turn.Reading;
import java.util.List;
import java.util.Optional;

/// Gathers what is known about the customer's messages before anything is decided.
record Understanding(Ports ports) {

  Reading read(
      WorkspaceId workspace,
      WorkspacePolicy policy,
      Conversation conversation,
      Optional<PartId> episode) {
    List<Part> waiting = conversation.awaitingReply();
    String words = String.join("\n", waiting.stream().map(Part::text).toList());
    Account account = ports
        .desk()
        .accounts()
        .read(workspace, conversation.contact())
        .orElseGet(() -> Account.unknown(conversation.contact()));
    List<PriorTurn> prior =
        ports.store().turns().prior(workspace, conversation.id(), episode).stream()
            .filter(PriorTurn::spoke)
            .toList();
    return new Reading(
        conversation,
        waiting,
        account,
        language(workspace, policy, words),
        intent(workspace, policy, words),
        waiting.stream().anyMatch(part -> WishForHuman.in(part.text())),
        prior);
  }

  private Language language(WorkspaceId workspace, WorkspacePolicy policy, String words) {
    return ports.models().language().detect(workspace, words).orElse(policy.mainLanguage());
  }

  private IntentReading intent(WorkspaceId workspace, WorkspacePolicy policy, String words) {
    return policy.intents().isEmpty()
        ? new IntentReading.Unknown()
        : ports.models().intent().read(workspace, policy.intents(), words);
  }
}
