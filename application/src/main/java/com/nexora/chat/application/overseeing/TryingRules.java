package com.nexora.chat.application.overseeing;

import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.usecase.ExplainRouting;
import com.nexora.chat.application.usecase.TryRules;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Needs;
import com.nexora.chat.domain.tenancy.WorkspaceId;

public record TryingRules(
    ReadConversation conversations, ReadAccount accounts, ExplainRouting routing)
    implements TryRules {

  @Override
  public Tried on(WorkspaceId workspace, WorkspacePolicy policy, ConversationId conversation) {
    return switch (conversations.read(workspace, conversation)) {
      case ReadConversation.Result.Read(Conversation read) ->
        read.customerMessages().isEmpty()
            ? new Tried.Missing("The customer has said nothing in this conversation yet.")
            : of(workspace, policy, read);
      case ReadConversation.Result.Gone() ->
        new Tried.Missing("There is no conversation " + conversation + ".");
      case ReadConversation.Result.Unavailable(String why) ->
        new Tried.Missing("Intercom does not say: " + why + ".");
    };
  }

  private Tried of(WorkspaceId workspace, WorkspacePolicy policy, Conversation read) {
    var needs = Needs.of(policy.rules(), policy.tiers());
    return switch (accounts.read(workspace, read.contact(), needs)) {
      case ReadAccount.Result.Known(Account account) ->
        new Tried.Through(routing.explain(workspace, policy, read, account), account, true);
      case ReadAccount.Result.Unknown() -> {
        Account unknown = Account.unknown(read.contact());
        yield new Tried.Through(routing.explain(workspace, policy, read, unknown), unknown, false);
      }
      case ReadAccount.Result.Unavailable(String why) ->
        new Tried.Missing("Intercom does not say who the customer is: " + why + ".");
    };
  }
}
