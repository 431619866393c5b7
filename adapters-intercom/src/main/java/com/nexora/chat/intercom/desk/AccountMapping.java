package com.nexora.chat.intercom.desk;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.Profile;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.intercom.payload.CompaniesPayload.CompanyPayload;
import com.nexora.chat.intercom.payload.ContactPayload;
import com.nexora.chat.intercom.payload.LabelListPayload;
import com.nexora.chat.intercom.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From API 2.16, schemas `contact` and `company`, to an account. What Intercom itself keeps stands
/// beside what the workspace has defined, under the name that the API has for it.
final class AccountMapping {

  private AccountMapping() {}

  /// A contact without a company, or whose company nobody may see.
  static Account map(ContactId id, ContactPayload contact) {
    Account known = new Account(
        id,
        Words.name(contact.name()),
        "user".equals(contact.role()) ? Account.Role.USER : Account.Role.LEAD,
        owner(contact.ownerId()),
        "",
        attributes(contact),
        Map.of());
    return known.withProfile(new Profile(
        Times.read(contact.createdAt()),
        Objects.requireNonNullElse(contact.referrer(), ""),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of()));
  }

  static Account map(ContactId id, ContactPayload contact, CompanyPayload company) {
    Account alone = map(id, contact);
    return new Account(
        id,
        alone.name(),
        alone.role(),
        alone.owner().or(() -> owner(company.ownerId())),
        Words.name(company.name()),
        alone.contactAttributes(),
        attributes(company),
        alone
            .profile()
            .withCompany(
                LabelListPayload.texts(company.tags()),
                LabelListPayload.texts(company.segments())));
  }

  private static Optional<TeammateId> owner(@Nullable String id) {
    return ConversationMapping.id(id).map(TeammateId::new);
  }

  /// Whether the contact itself says that it has no tag.
  static boolean untagged(ContactPayload contact) {
    return contact.tags() != null
        && contact.tags().data() != null
        && contact.tags().data().isEmpty();
  }

  private static Map<String, String> attributes(ContactPayload contact) {
    AttributeTexts texts = new AttributeTexts(contact.customAttributes())
        .or("email", contact.email())
        .or("phone", contact.phone())
        .or("external_id", contact.externalId())
        .or("language_override", contact.languageOverride())
        .or("browser", contact.browser())
        .or("os", contact.os())
        .or("created_at", contact.createdAt())
        .or("signed_up_at", contact.signedUpAt())
        .or("last_seen_at", contact.lastSeenAt());
    if (contact.unsubscribedFromEmails() != null) {
      texts.or("unsubscribed_from_emails", contact.unsubscribedFromEmails().toString());
    }
    if (contact.location() != null) {
      texts
          .or("country", contact.location().country())
          .or("region", contact.location().region())
          .or("city", contact.location().city());
    }
    return texts.all();
  }

  private static Map<String, String> attributes(CompanyPayload company) {
    AttributeTexts texts = new AttributeTexts(company.customAttributes())
        .or("size", company.size())
        .or("industry", company.industry())
        .or("website", company.website())
        .or("monthly_spend", company.monthlySpend())
        .or("session_count", company.sessionCount())
        .or("user_count", company.userCount())
        .or("created_at", company.createdAt())
        .or("remote_created_at", company.remoteCreatedAt())
        .or("last_request_at", company.lastRequestAt());
    // Tiers and ladders rely on these: no attribute of the workspace's own takes their place.
    Map<String, String> all = new HashMap<>(texts.all());
    if (company.plan() != null && company.plan().name() != null) {
      all.put(Account.PLAN, Words.name(company.plan().name()));
    }
    ConversationMapping.id(company.id()).ifPresent(id -> all.put(Account.COMPANY_ID, id));
    ConversationMapping.id(Words.name(company.companyId()))
        .ifPresent(id -> all.put(Account.COMPANY_OWN_ID, id));
    return all;
  }
}
