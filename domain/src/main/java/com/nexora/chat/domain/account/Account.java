package com.nexora.chat.domain.account;

import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.TeammateId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the workspace knows of a customer when a turn is decided. Attribute values are text as
/// Intercom gives them; names and values are exact.
///
/// @param name how to call them; empty for a visitor who has not said
/// @param owner the teammate who owns the contact, or else their company
/// @param profile what else Intercom tells of them
public record Account(
    ContactId contact,
    String name,
    Role role,
    Optional<TeammateId> owner,
    String companyName,
    Map<String, String> contactAttributes,
    Map<String, String> companyAttributes,
    Profile profile) {

  /// The company attributes that Intercom itself keeps, by the names its API has for them: the name
  /// of the plan, Intercom's id, and the id that the workspace's own system has for the company.
  public static final String PLAN = "plan";

  public static final String COMPANY_ID = "id";
  public static final String COMPANY_OWN_ID = "company_id";

  public enum Role {
    USER,
    LEAD
  }

  public Account {
    contactAttributes = Map.copyOf(contactAttributes);
    companyAttributes = Map.copyOf(companyAttributes);
  }

  /// A customer of whom no more is known than this.
  public Account(
      ContactId contact,
      String name,
      Role role,
      Optional<TeammateId> owner,
      String companyName,
      Map<String, String> contactAttributes,
      Map<String, String> companyAttributes) {
    this(
        contact,
        name,
        role,
        owner,
        companyName,
        contactAttributes,
        companyAttributes,
        Profile.NONE);
  }

  public Account withProfile(Profile more) {
    return new Account(
        contact, name, role, owner, companyName, contactAttributes, companyAttributes, more);
  }

  /// A customer of whom nothing could be read: never taken for somebody else.
  public static Account unknown(ContactId contact) {
    return new Account(contact, "", Role.LEAD, Optional.empty(), "", Map.of(), Map.of());
  }

  /// The same with other values of some attributes.
  public Account withContactAttributes(Map<String, String> values) {
    Map<String, String> all = new HashMap<>(contactAttributes);
    all.putAll(values);
    return new Account(contact, name, role, owner, companyName, all, companyAttributes, profile);
  }

  /// The same with other values of some of its company's attributes.
  public Account withCompanyAttributes(Map<String, String> values) {
    Map<String, String> all = new HashMap<>(companyAttributes);
    all.putAll(values);
    return new Account(contact, name, role, owner, companyName, contactAttributes, all, profile);
  }

  public Optional<String> contactAttribute(String attribute) {
    return Optional.ofNullable(contactAttributes.get(attribute));
  }

  public Optional<String> companyAttribute(String attribute) {
    return Optional.ofNullable(companyAttributes.get(attribute));
  }

  /// The segments the contact and the company are in, as far as anybody has asked for them.
  public Set<String> segments() {
    Set<String> all = new HashSet<>(profile.companySegments());
    profile.segments().ifPresent(all::addAll);
    return all;
  }

  /// What the company can be listed by: its name and its ids; empty where there is no company.
  public List<String> companyCalled() {
    return Stream.concat(
            Stream.of(companyName),
            Stream.of(COMPANY_ID, COMPANY_OWN_ID).flatMap(id -> companyAttribute(id).stream()))
        .filter(name -> !name.isBlank())
        .toList();
  }
}
