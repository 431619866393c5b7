package com.nexora.chat.domain.policy;

import com.nexora.chat.domain.account.Tiers;
import com.nexora.chat.domain.attribute.WriteBack;
import com.nexora.chat.domain.handoff.Handoffs;
import com.nexora.chat.domain.handoff.Owners;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.qualifying.Leads;

/// What a workspace may decide and need not. All of it together says how the agent behaves beyond
/// answering.
///
/// @param tiers what accounts are sorted into
/// @param hours when somebody is there, and what is promised when nobody is
/// @param release which version this is, and how far the agent is let out
/// @param manners how the agent behaves, whatever it has to say
/// @param owners how the named owner of an account is known
/// @param handoffs what goes with every handoff
/// @param leads what is asked of leads
/// @param writeBack which facts are written to which attributes
/// @param retention for how long conversations at rest are kept
public record Choices(
    Tiers tiers,
    Hours hours,
    Release release,
    Manners manners,
    Owners owners,
    Handoffs handoffs,
    Leads leads,
    WriteBack writeBack,
    Retention retention) {

  /// Where nothing of it is decided.
  public static final Choices USUAL = new Choices(
      Tiers.NONE,
      Hours.NONE,
      Release.OF_FILE,
      Manners.NONE,
      Owners.AS_INTERCOM_SAYS,
      Handoffs.USUAL,
      Leads.NONE,
      WriteBack.NONE,
      Retention.FOR_EVER);

  Choices withTiers(Tiers other) {
    return new Choices(
        other, hours, release, manners, owners, handoffs, leads, writeBack, retention);
  }

  Choices withHours(Hours other) {
    return new Choices(
        tiers, other, release, manners, owners, handoffs, leads, writeBack, retention);
  }

  Choices withRelease(Release other) {
    return new Choices(tiers, hours, other, manners, owners, handoffs, leads, writeBack, retention);
  }

  Choices withManners(Manners other) {
    return new Choices(tiers, hours, release, other, owners, handoffs, leads, writeBack, retention);
  }

  Choices withOwners(Owners other) {
    return new Choices(
        tiers, hours, release, manners, other, handoffs, leads, writeBack, retention);
  }

  Choices withHandoffs(Handoffs other) {
    return new Choices(tiers, hours, release, manners, owners, other, leads, writeBack, retention);
  }

  Choices withLeads(Leads other) {
    return new Choices(
        tiers, hours, release, manners, owners, handoffs, other, writeBack, retention);
  }

  Choices withWriteBack(WriteBack other) {
    return new Choices(tiers, hours, release, manners, owners, handoffs, leads, other, retention);
  }

  Choices withRetention(Retention other) {
    return new Choices(tiers, hours, release, manners, owners, handoffs, leads, writeBack, other);
  }
}
