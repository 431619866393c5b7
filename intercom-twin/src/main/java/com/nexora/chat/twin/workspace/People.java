package com.nexora.chat.twin.workspace;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everybody a conversation can be about. Teammates go away, contacts are merged and deleted while
/// the twin runs.
public final class People {

  private final Map<String, Teammate> teammates = new LinkedHashMap<>();
  private final Map<String, Team> teams = new LinkedHashMap<>();
  private final Map<String, Contact> contacts = new LinkedHashMap<>();
  private final Map<String, Company> companies = new LinkedHashMap<>();
  private final Map<String, String> mergedInto = new HashMap<>();

  public People(
      List<Teammate> teammates, List<Team> teams, List<Contact> contacts, List<Company> companies) {
    teammates.forEach(this::put);
    teams.forEach(team -> this.teams.put(team.id(), team));
    contacts.forEach(this::put);
    companies.forEach(this::put);
  }

  public synchronized void put(Teammate teammate) {
    teammates.put(teammate.id(), teammate);
  }

  public synchronized void put(Contact contact) {
    contacts.put(contact.id(), contact);
  }

  public synchronized void put(Company company) {
    companies.put(company.id(), company);
  }

  /// Whoever leaves the workspace; teams forget them too.
  public synchronized void removeTeammate(String id) {
    teammates.remove(id);
    teams.replaceAll((_, team) -> new Team(
        team.id(),
        team.name(),
        team.adminIds().stream().filter(a -> !a.equals(id)).toList()));
  }

  public synchronized void removeTeam(String id) {
    teams.remove(id);
  }

  public synchronized void removeContact(String id) {
    contacts.remove(id);
  }

  public synchronized void removeCompany(String id) {
    companies.remove(id);
  }

  /// One person is found under the other's id from now on.
  public synchronized void merge(String from, Contact into) {
    contacts.remove(from);
    contacts.put(into.id(), into);
    mergedInto.put(from, into.id());
  }

  /// Where somebody went who had this id.
  public synchronized Optional<String> mergedInto(String id) {
    String next = mergedInto.get(id);
    return next == null ? Optional.empty() : Optional.of(mergedInto(next).orElse(next));
  }

  public synchronized List<Teammate> teammates() {
    return List.copyOf(teammates.values());
  }

  public synchronized List<Team> teams() {
    return List.copyOf(teams.values());
  }

  public synchronized List<Contact> contacts() {
    return List.copyOf(contacts.values());
  }

  public synchronized List<Company> companies() {
    return List.copyOf(companies.values());
  }

  public synchronized Optional<Teammate> teammate(String id) {
    return found(teammates.get(id));
  }

  public synchronized Optional<Team> team(String id) {
    return found(teams.get(id));
  }

  public synchronized Optional<Contact> contact(String id) {
    return found(contacts.get(id));
  }

  public synchronized Optional<Company> company(String id) {
    return found(companies.get(id));
  }

  private static <T> Optional<T> found(@Nullable T somebody) {
    return Optional.ofNullable(somebody);
  }

  public List<Company> companiesOf(Contact contact) {
    return in(companies(), contact.companyIds());
  }

  private static List<Company> in(Collection<Company> companies, List<String> ids) {
    return companies.stream().filter(company -> ids.contains(company.id())).toList();
  }

  public List<Contact> contactsOf(Company company) {
    return contacts().stream()
        .filter(c -> c.companyIds().contains(company.id()))
        .toList();
  }
}
