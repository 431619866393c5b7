package com.nexora.chat.domain.policy;

import com.nexora.chat.domain.account.Tiers;
import com.nexora.chat.domain.attribute.WriteBack;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.guard.GuardPolicy;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.Handoffs;
import com.nexora.chat.domain.handoff.Owners;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.intent.Intent;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.qualifying.Leads;
import com.nexora.chat.domain.routing.Rule;
import java.time.Duration;
import java.util.List;

/// What one workspace has decided.
///
/// @param agent the teammate the agent speaks as; needs an Inbox seat, or assigning
///     fails with 403
/// @param languages those the agent answers in; the first is assumed when a message is
///     too short to tell
/// @param handoffTo where a conversation goes when no rule names a destination
/// @param questionsBack how often the agent asks back in one episode before a person
///     takes over
/// @param quietPeriod how long to wait for more after a message: people write three in a row
/// @param email what becomes of a reply in an e-mail conversation
/// @param share how many of its conversations are taken in a row when several workspaces wait
/// @param guard what a reply may do beyond what the articles say
/// @param choices the rest, which it need not decide
public record WorkspacePolicy(
    TeammateId agent,
    List<Language> languages,
    List<Intent> intents,
    List<Rule> rules,
    Destination handoffTo,
    Wording wording,
    AttributeNames attributes,
    int questionsBack,
    Duration quietPeriod,
    EmailReplies email,
    int share,
    GuardPolicy guard,
    Choices choices) {

  /// The names of the conversation attributes that the agent writes. They must hold text; what does
  /// not exist in Intercom is defined there.
  public record AttributeNames(String intent, String outcome) {}

  public WorkspacePolicy {
    languages = List.copyOf(languages);
    intents = List.copyOf(intents);
    rules = List.copyOf(rules);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("a workspace names at least one language");
    }
    if (questionsBack < 0 || quietPeriod.isNegative()) {
      throw new IllegalArgumentException("questions-back and quiet-period are never negative");
    }
    if (share < 1) {
      throw new IllegalArgumentException("a workspace has a share of at least 1");
    }
  }

  /// A workspace that has decided what every workspace must, and nothing that it need not.
  public static WorkspacePolicy plain(
      TeammateId agent,
      List<Language> languages,
      List<Intent> intents,
      List<Rule> rules,
      Destination handoffTo,
      Wording wording,
      AttributeNames attributes,
      int questionsBack,
      Duration quietPeriod,
      EmailReplies email,
      int share,
      GuardPolicy guard) {
    return new WorkspacePolicy(
        agent,
        languages,
        intents,
        rules,
        handoffTo,
        wording,
        attributes,
        questionsBack,
        quietPeriod,
        email,
        share,
        guard,
        Choices.USUAL);
  }

  public Language mainLanguage() {
    return languages.getFirst();
  }

  private WorkspacePolicy with(Choices other) {
    return new WorkspacePolicy(
        agent,
        languages,
        intents,
        rules,
        handoffTo,
        wording,
        attributes,
        questionsBack,
        quietPeriod,
        email,
        share,
        guard,
        other);
  }

  public Tiers tiers() {
    return choices.tiers();
  }

  public WorkspacePolicy withTiers(Tiers other) {
    return with(choices.withTiers(other));
  }

  public Hours hours() {
    return choices.hours();
  }

  public WorkspacePolicy withHours(Hours other) {
    return with(choices.withHours(other));
  }

  public Release release() {
    return choices.release();
  }

  public WorkspacePolicy withRelease(Release other) {
    return with(choices.withRelease(other));
  }

  public Manners manners() {
    return choices.manners();
  }

  public WorkspacePolicy withManners(Manners other) {
    return with(choices.withManners(other));
  }

  public Owners owners() {
    return choices.owners();
  }

  public WorkspacePolicy withOwners(Owners other) {
    return with(choices.withOwners(other));
  }

  public Handoffs handoffs() {
    return choices.handoffs();
  }

  public WorkspacePolicy withHandoffs(Handoffs other) {
    return with(choices.withHandoffs(other));
  }

  public Leads leads() {
    return choices.leads();
  }

  public WorkspacePolicy withLeads(Leads other) {
    return with(choices.withLeads(other));
  }

  public WriteBack writeBack() {
    return choices.writeBack();
  }

  public WorkspacePolicy withWriteBack(WriteBack other) {
    return with(choices.withWriteBack(other));
  }

  public Retention retention() {
    return choices.retention();
  }

  public WorkspacePolicy withRetention(Retention other) {
    return with(choices.withRetention(other));
  }
}
