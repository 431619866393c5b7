package com.nexora.chat.domain.attribute;

import java.util.Set;

/// What Intercom itself keeps of contacts and companies, under the names that its API has (2.16,
/// schemas `contact` and `company`). Rules may look at it beside the workspace's own attributes.
public final class StandardAttributes {

  private static final Set<String> CONTACT = Set.of(
      "email",
      "phone",
      "external_id",
      "language_override",
      "browser",
      "os",
      "created_at",
      "signed_up_at",
      "last_seen_at",
      "unsubscribed_from_emails",
      "country",
      "region",
      "city");

  private static final Set<String> COMPANY = Set.of(
      "id",
      "company_id",
      "plan",
      "size",
      "industry",
      "website",
      "monthly_spend",
      "session_count",
      "user_count",
      "created_at",
      "remote_created_at",
      "last_request_at");

  private StandardAttributes() {}

  public static Set<String> of(Model model) {
    return switch (model) {
      case CONTACT -> CONTACT;
      case COMPANY -> COMPANY;
      case CONVERSATION -> Set.of();
    };
  }
}
