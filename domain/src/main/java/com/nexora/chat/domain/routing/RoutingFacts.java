package com.nexora.chat.domain.routing;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;

/// Everything a rule may look at.
///
/// @param at the moment of routing
/// @param tier of the account; empty for none
/// @param pagePath of the page on which the conversation began, looked at by many rules
public record RoutingFacts(
    WorkspaceId workspace,
    Instant at,
    Conversation conversation,
    Account account,
    Language language,
    IntentReading intent,
    String tier,
    Business business,
    String pagePath) {

  public RoutingFacts(
      WorkspaceId workspace,
      Instant at,
      Conversation conversation,
      Account account,
      Language language,
      IntentReading intent,
      String tier,
      Business business) {
    this(
        workspace,
        at,
        conversation,
        account,
        language,
        intent,
        tier,
        business,
        Evaluation.path(conversation.pageUrl()));
  }

  /// The same with what was understood of what the customer said.
  public RoutingFacts said(Language spoken, IntentReading read) {
    return new RoutingFacts(
        workspace, at, conversation, account, spoken, read, tier, business, pagePath);
  }
}
