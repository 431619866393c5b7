package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.PeopleJson;
import com.nexora.chat.twin.workspace.Company;
import com.nexora.chat.twin.workspace.Contact;
import com.nexora.chat.twin.workspace.People;
import com.nexora.chat.twin.workspace.Workspace;
import io.helidon.webserver.http.HttpRules;
import java.util.List;

/// Admins, teams, contacts and companies (API 2.16, sections of the same names).
final class PeopleEndpoints {

  private final People people;
  private final PeopleJson json;

  PeopleEndpoints(Workspace workspace) {
    this.people = workspace.people();
    this.json = new PeopleJson(workspace);
  }

  void register(HttpRules rules, Gate gate) {
    rules
        .get("/me", gate.to(_ -> json.me()))
        .get("/admins", gate.to(_ -> admins()))
        .get("/admins/{id}", gate.to(this::admin))
        .get("/teams", gate.to(_ -> teams()))
        .get("/teams/{id}", gate.to(this::team))
        .get("/contacts/{id}", gate.to(call -> json.contact(contact(call))))
        .get("/contacts/{id}/companies", gate.to(this::companies))
        .get("/companies/{id}", gate.to(this::company));
  }

  private Fields admins() {
    return Fields.ofType("admin.list")
        .with("admins", people.teammates().stream().map(json::admin).toList());
  }

  private Fields admin(Call call) {
    return people
        .teammate(call.path("id"))
        .map(json::admin)
        .orElseThrow(() -> new Refusal(404, "admin_not_found", "Admin not found"));
  }

  private Fields teams() {
    return Fields.ofType("team.list")
        .with("teams", people.teams().stream().map(json::team).toList());
  }

  private Fields team(Call call) {
    return people
        .team(call.path("id"))
        .map(json::team)
        .orElseThrow(() -> new Refusal(404, "team_not_found", "Team not found"));
  }

  private Contact contact(Call call) {
    return people
        .contact(call.path("id"))
        .orElseThrow(() -> new Refusal(404, "not_found", "User Not Found"));
  }

  /// The schema names the list `companies`, the official example `data`: both are given.
  private Fields companies(Call call) {
    List<Company> companies = people.companiesOf(contact(call));
    List<Fields> shown = companies.stream().map(json::company).toList();
    return Fields.ofType("list")
        .with("data", shown)
        .with("companies", shown)
        .with("total_count", companies.size())
        .with(
            "pages",
            Fields.ofType("pages")
                .with("next", null)
                .with("page", 1)
                .with("per_page", 50)
                .with("total_pages", 1));
  }

  private Fields company(Call call) {
    return people
        .company(call.path("id"))
        .map(json::company)
        .orElseThrow(() -> new Refusal(404, "company_not_found", "Company Not Found"));
  }
}
