package com.nexora.chat.twin.wire;

import com.nexora.chat.twin.workspace.Company;
import com.nexora.chat.twin.workspace.Contact;
import com.nexora.chat.twin.workspace.Team;
import com.nexora.chat.twin.workspace.Teammate;
import com.nexora.chat.twin.workspace.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// API 2.16, schemas `admin`, `admin_with_app`, `team`, `contact` and `company`.
public final class PeopleJson {

  private final Workspace workspace;

  public PeopleJson(Workspace workspace) {
    this.workspace = workspace;
  }

  public Fields admin(Teammate teammate) {
    return person(teammate).with("away_status_reason_id", teammate.away().reasonId());
  }

  private static Fields person(Teammate teammate) {
    return Fields.ofType("admin")
        .with("id", teammate.id())
        .with("name", PartJson.encoded(teammate.name()))
        .with("email", PartJson.encoded(teammate.email()))
        .with("job_title", PartJson.encoded(teammate.jobTitle()))
        .with("away_mode_enabled", teammate.away().enabled())
        .with("away_mode_reassign", teammate.away().reassign())
        .with("has_inbox_seat", teammate.hasInboxSeat())
        .with("team_ids", numbers(teammate.teamIds()));
  }

  /// What a webhook says of a teammate who goes away or comes back: the id is a number here
  /// (seen in recorded webhooks).
  public Fields away(Teammate teammate) {
    return admin(teammate)
        .with("id", Long.valueOf(teammate.id()))
        .with("away_status_reason", teammate.away().enabled() ? "Away" : null);
  }

  /// Who the token belongs to.
  public Fields me(String adminId) {
    var app = workspace.app();
    Teammate teammate = workspace
        .people()
        .teammate(adminId)
        .orElseGet(() -> workspace.people().teammates().getFirst());
    return person(teammate)
        .with("email_verified", teammate.emailVerified())
        .with("avatar", Fields.ofType("avatar").with("image_url", null))
        .with(
            "app",
            Fields.ofType("app")
                .with("id_code", app.id())
                .with("name", PartJson.encoded(app.name()))
                .with("region", app.region())
                .with("timezone", app.timezone())
                .withAt("created_at", app.since())
                .with("identity_verification", false));
  }

  public Fields team(Team team) {
    return Fields.ofType("team")
        .with("id", team.id())
        .with("name", PartJson.encoded(team.name()))
        .with("admin_ids", numbers(team.adminIds()))
        .with("assignment_limit", null)
        .with("distribution_method", "manual");
  }

  /// The schema knows no null for an e-mail address: who has none shows none.
  public Fields contact(Contact contact) {
    var fields = always(contact);
    if (contact.marks().referrer() != null) {
      fields.with("referrer", contact.marks().referrer());
    }
    return contact.email() == null
        ? fields
        : fields
            .with("email", PartJson.encoded(contact.email()))
            .with("email_domain", domain(contact.email()));
  }

  private Fields always(Contact contact) {
    var since = workspace.app().since();
    return Fields.ofType("contact")
        .with("id", contact.id())
        .with("workspace_id", workspace.app().id())
        .with("external_id", PartJson.encoded(contact.externalId()))
        .with("role", contact.role())
        .with("name", PartJson.encoded(contact.name()))
        .with("owner_id", contact.ownerId())
        .with("has_hard_bounced", false)
        .with("marked_email_as_spam", false)
        .with("unsubscribed_from_emails", contact.marks().unsubscribed())
        .with("phone", contact.marks().phone())
        .withAt("created_at", since)
        .withAt("updated_at", since)
        .withAt("signed_up_at", contact.role().equals("user") ? since : null)
        .withNulls("avatar", "last_seen_at", "last_replied_at", "last_contacted_at")
        .withNulls("last_email_opened_at", "last_email_clicked_at", "language_override")
        .withNulls("browser", "browser_version", "browser_language", "os")
        .with("custom_attributes", contact.customAttributes())
        .with("tags", attached(contact, "tags", tagReferences(contact)))
        .with("notes", attached(contact, "notes", List.of()))
        .with("companies", attached(contact, "companies", companyReferences(contact)))
        .with("location", Fields.ofType("location").withNulls("country", "region", "city"))
        .with("social_profiles", Fields.ofType("list").with("data", List.of()));
  }

  /// What a webhook says of a contact: its moments are ISO 8601 (recorded webhooks).
  public Fields toldContact(Contact contact) {
    String since = workspace.app().since().toString();
    return contact(contact).with("created_at", since).with("updated_at", since);
  }

  public Fields company(Company company) {
    var since = workspace.app().since();
    return Fields.ofType("company")
        .with("id", company.id())
        .with("company_id", PartJson.encoded(company.companyId()))
        .with("app_id", workspace.app().id())
        .with("name", PartJson.encoded(company.name()))
        .withAt("remote_created_at", since)
        .withAt("created_at", since)
        .withAt("updated_at", since)
        .withAt("last_request_at", since)
        .with("size", company.size() == null ? 0 : company.size())
        .with("monthly_spend", 0)
        .with("session_count", 0)
        .with("user_count", workspace.people().contactsOf(company).size())
        .with("plan", plan(company.plan()))
        .with("custom_attributes", company.customAttributes())
        .with("tags", Fields.ofType("tag.list").with("tags", List.of()))
        .with("segments", Fields.ofType("segment.list").with("segments", List.of()));
  }

  private static Fields plan(@Nullable String name) {
    return name == null
        ? Fields.empty()
        : Fields.ofType("plan").with("id", name).with("name", name);
  }

  private static Fields attached(Contact contact, String what, List<Fields> data) {
    return Fields.ofType("list")
        .with("data", data)
        .with("url", "/contacts/" + contact.id() + "/" + what)
        .with("total_count", data.size())
        .with("has_more", false);
  }

  private static List<Fields> tagReferences(Contact contact) {
    return contact.marks().tagIds().stream()
        .map(id -> Fields.ofType("tag").with("id", id).with("url", "/tags/" + id))
        .toList();
  }

  private List<Fields> companyReferences(Contact contact) {
    return workspace.people().companiesOf(contact).stream()
        .map(c -> Fields.ofType("company").with("id", c.id()).with("url", "/companies/" + c.id()))
        .toList();
  }

  private static String domain(String email) {
    return email.substring(email.indexOf('@') + 1);
  }

  private static List<Long> numbers(List<String> ids) {
    return ids.stream().map(Long::valueOf).toList();
  }
}
