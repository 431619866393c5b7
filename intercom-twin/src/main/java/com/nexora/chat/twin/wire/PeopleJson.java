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
    return person(teammate).with("away_status_reason_id", null);
  }

  private static Fields person(Teammate teammate) {
    return Fields.ofType("admin")
        .with("id", teammate.id())
        .with("name", PartJson.encoded(teammate.name()))
        .with("email", PartJson.encoded(teammate.email()))
        .with("job_title", PartJson.encoded(teammate.jobTitle()))
        .with("away_mode_enabled", teammate.away())
        .with("away_mode_reassign", false)
        .with("has_inbox_seat", teammate.hasInboxSeat())
        .with("team_ids", numbers(teammate.teamIds()));
  }

  /// Who the token belongs to: the first teammate of the workspace.
  public Fields me() {
    var app = workspace.app();
    return person(workspace.people().teammates().getFirst())
        .with("email_verified", true)
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

  public Fields contact(Contact contact) {
    var since = workspace.app().since();
    return Fields.ofType("contact")
        .with("id", contact.id())
        .with("workspace_id", workspace.app().id())
        .with("external_id", PartJson.encoded(contact.externalId()))
        .with("role", contact.role())
        .with("email", PartJson.encoded(contact.email()))
        .with("email_domain", domain(contact.email()))
        .with("name", PartJson.encoded(contact.name()))
        .with("owner_id", contact.ownerId())
        .with("has_hard_bounced", false)
        .with("marked_email_as_spam", false)
        .with("unsubscribed_from_emails", false)
        .withAt("created_at", since)
        .withAt("updated_at", since)
        .withAt("signed_up_at", contact.role().equals("user") ? since : null)
        .withNulls("phone", "avatar", "last_seen_at", "last_replied_at", "last_contacted_at")
        .withNulls("last_email_opened_at", "last_email_clicked_at", "language_override")
        .withNulls("browser", "browser_version", "browser_language", "os")
        .with("custom_attributes", contact.customAttributes())
        .with("tags", attached(contact, "tags", List.of()))
        .with("notes", attached(contact, "notes", List.of()))
        .with("companies", attached(contact, "companies", companyReferences(contact)))
        .with("location", Fields.ofType("location").withNulls("country", "region", "city"))
        .with("social_profiles", Fields.ofType("list").with("data", List.of()));
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

  private List<Fields> companyReferences(Contact contact) {
    return workspace.people().companiesOf(contact).stream()
        .map(c -> Fields.ofType("company").with("id", c.id()).with("url", "/companies/" + c.id()))
        .toList();
  }

  private static @Nullable String domain(@Nullable String email) {
    return email == null ? null : email.substring(email.indexOf('@') + 1);
  }

  private static List<Long> numbers(List<String> ids) {
    return ids.stream().map(Long::valueOf).toList();
  }
}
