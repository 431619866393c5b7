package com.nexora.chat.twin.control;

import com.nexora.chat.twin.conversation.AttributeCatalog;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.workspace.AttributeDefinition;
import com.nexora.chat.twin.workspace.Company;
import com.nexora.chat.twin.workspace.Contact;
import com.nexora.chat.twin.workspace.Team;
import com.nexora.chat.twin.workspace.Teammate;
import com.nexora.chat.twin.workspace.Workspace;

/// The people and pages to choose from, for the pages.
final class Directory {

  private Directory() {}

  static Fields of(Workspace workspace, AttributeCatalog attributes) {
    var people = workspace.people();
    return Fields.empty()
        .with("app_id", workspace.app().id())
        .with("name", workspace.app().name())
        .with("region", workspace.app().region())
        .with("timezone", workspace.app().timezone())
        .with("help_center_url", workspace.helpCenter().url())
        .with("admins", people.teammates().stream().map(Directory::teammate).toList())
        .with("teams", people.teams().stream().map(Directory::team).toList())
        .with("companies", people.companies().stream().map(Directory::company).toList())
        .with("contacts", people.contacts().stream().map(Directory::contact).toList())
        .with(
            "conversation_attributes",
            attributes.all().stream().map(Directory::attribute).toList())
        .with("pages", workspace.pages());
  }

  static Fields teammate(Teammate teammate) {
    return Fields.empty()
        .with("id", teammate.id())
        .with("name", teammate.name())
        .with("email", teammate.email())
        .with("job_title", teammate.jobTitle())
        .with("has_inbox_seat", teammate.hasInboxSeat())
        .with("away_mode_enabled", teammate.away().enabled())
        .with("team_ids", teammate.teamIds());
  }

  static Fields team(Team team) {
    return Fields.empty()
        .with("id", team.id())
        .with("name", team.name())
        .with("admin_ids", team.adminIds());
  }

  static Fields company(Company company) {
    return Fields.empty()
        .with("id", company.id())
        .with("company_id", company.companyId())
        .with("name", company.name())
        .with("plan", company.plan())
        .with("size", company.size())
        .with("custom_attributes", company.customAttributes());
  }

  static Fields contact(Contact contact) {
    return Fields.empty()
        .with("id", contact.id())
        .with("role", contact.role())
        .with("external_id", contact.externalId())
        .with("name", contact.name())
        .with("email", contact.email())
        .with("archived", contact.marks().archived())
        .with("company_ids", contact.companyIds())
        .with("custom_attributes", contact.customAttributes());
  }

  private static Fields attribute(AttributeDefinition definition) {
    return Fields.empty().with("name", definition.name()).with("data_type", definition.dataType());
  }
}
