package com.nexora.chat.domain.account;

import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.TeammateId;
import java.util.Map;
import java.util.Optional;

/// What the workspace knows of a customer when a turn is decided. Attribute values are text as
/// Intercom gives them; names and values are exact.
///
/// @param name how to call them; empty for a visitor who has not said
/// @param owner the teammate who owns the contact, or else their company
public record Account(
    ContactId contact,
    String name,
    Role role,
    Optional<TeammateId> owner,
    String companyName,
    Map<String, String> contactAttributes,
    Map<String, String> companyAttributes) {

  public enum Role {
    USER,
    LEAD
  }

  public Account {
    contactAttributes = Map.copyOf(contactAttributes);
    companyAttributes = Map.copyOf(companyAttributes);
  }

  /// A customer of whom nothing could be read: never taken for somebody else.
  public static Account unknown(ContactId contact) {
    return new Account(contact, "", Role.LEAD, Optional.empty(), "", Map.of(), Map.of());
  }
}
