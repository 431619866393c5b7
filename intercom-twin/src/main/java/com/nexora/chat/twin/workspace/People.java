package com.nexora.chat.twin.workspace;

import java.util.List;
import java.util.Optional;

/// Everybody a conversation can be about or go to.
public record People(
    List<Teammate> teammates, List<Team> teams, List<Contact> contacts, List<Company> companies) {

  public People {
    teammates = List.copyOf(teammates);
    teams = List.copyOf(teams);
    contacts = List.copyOf(contacts);
    companies = List.copyOf(companies);
  }

  public Optional<Teammate> teammate(String id) {
    return teammates.stream().filter(teammate -> teammate.id().equals(id)).findFirst();
  }

  public Optional<Team> team(String id) {
    return teams.stream().filter(team -> team.id().equals(id)).findFirst();
  }

  public Optional<Contact> contact(String id) {
    return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
  }

  public Optional<Company> company(String id) {
    return companies.stream().filter(company -> company.id().equals(id)).findFirst();
  }

  public List<Company> companiesOf(Contact contact) {
    return companies.stream().filter(c -> contact.companyIds().contains(c.id())).toList();
  }

  public List<Contact> contactsOf(Company company) {
    return contacts.stream().filter(c -> c.companyIds().contains(company.id())).toList();
  }
}
