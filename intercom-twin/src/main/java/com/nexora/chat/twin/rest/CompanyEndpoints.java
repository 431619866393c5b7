package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.payload.CompanyRequest;
import com.nexora.chat.twin.payload.IdRequest;
import com.nexora.chat.twin.site.Site;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.PeopleJson;
import com.nexora.chat.twin.wire.Told;
import com.nexora.chat.twin.workspace.Company;
import com.nexora.chat.twin.workspace.Contact;
import com.nexora.chat.twin.workspace.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// API 2.16, section Companies, and which contacts are in them.
final class CompanyEndpoints {

  private static final int USUALLY = 15;

  private final Site site;
  private final People people;
  private final PeopleJson json;

  CompanyEndpoints(Site site) {
    this.site = site;
    this.people = site.workspace().people();
    this.json = new PeopleJson(site.workspace());
  }

  void register(Routes routes) {
    routes
        .get("/companies", this::list)
        .post("/companies", this::upsert)
        .post("/companies/list", this::list)
        .get("/companies/{id}", call -> json.company(company(call.path("id"))))
        .put("/companies/{id}", this::update)
        .get("/companies/{id}/contacts", this::contacts)
        .get("/contacts/{id}/companies", this::ofContact)
        .post("/contacts/{id}/companies", this::attach)
        .delete("/contacts/{id}/companies/{company}", this::detach);
  }

  private Company company(String id) {
    return people
        .company(id)
        .orElseThrow(() -> new Refusal(404, "company_not_found", "Company Not Found"));
  }

  /// Companies are invisible until somebody is in them (documentation of createOrUpdateCompany).
  private Fields list(Call call) {
    String byTheirId = call.query("company_id");
    if (byTheirId != null) {
      return json.company(own(byTheirId)
          .orElseThrow(() -> new Refusal(404, "company_not_found", "Company Not Found")));
    }
    String byName = call.query("name");
    List<Fields> shown = people.companies().stream()
        .filter(company -> !people.contactsOf(company).isEmpty())
        .filter(company -> byName == null || company.name().equals(byName))
        .map(json::company)
        .toList();
    return Lists.linked(call, USUALLY, "data", shown);
  }

  private Optional<Company> own(String companyId) {
    return people.companies().stream()
        .filter(c -> c.companyId().equals(companyId))
        .findFirst();
  }

  private Fields upsert(Call call) {
    var request = call.body(CompanyRequest.class);
    String companyId = Refusal.unlessGiven(request.companyId(), "company_id");
    Optional<Company> known = own(companyId);
    Company before = known.orElseGet(() -> new Company(
        String.format("%024x", Long.valueOf(site.ids().next())),
        companyId,
        "",
        null,
        null,
        Map.of()));
    return save(before, request, known.isPresent() ? "company.updated" : "company.created");
  }

  private Fields update(Call call) {
    return save(company(call.path("id")), call.body(CompanyRequest.class), "company.updated");
  }

  private Fields save(Company before, CompanyRequest request, String topic) {
    var attributes = new TreeMap<String, @Nullable Object>(before.customAttributes());
    if (request.customAttributes() != null) {
      attributes.putAll(request.customAttributes());
    }
    var after = new Company(
        before.id(),
        before.companyId(),
        request.name() == null ? before.name() : request.name(),
        request.plan() == null ? before.plan() : request.plan(),
        request.size() == null ? before.size() : request.size(),
        attributes);
    people.put(after);
    site.tell(new Told(topic, after.id(), json.company(after)));
    return json.company(after);
  }

  private Fields contacts(Call call) {
    List<Contact> members = people.contactsOf(company(call.path("id")));
    return Lists.byCursor(Math.max(1, members.size()), null, members, json::contact);
  }

  /// The schema names the list `companies`, the official example `data`: both are given.
  private Fields ofContact(Call call) {
    List<Fields> shown = people.companiesOf(site.contacts().find(call.path("id"))).stream()
        .map(json::company)
        .toList();
    return Lists.linked(call, 50, "data", shown).with("companies", shown);
  }

  private Fields attach(Call call) {
    String id = Refusal.unlessGiven(call.body(IdRequest.class).id(), "id");
    Company company = company(id);
    site.contacts().inCompany(call.path("id"), company, true);
    return json.company(company);
  }

  private Fields detach(Call call) {
    Company company = company(call.path("company"));
    site.contacts().inCompany(call.path("id"), company, false);
    return json.company(company);
  }
}
