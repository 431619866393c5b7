package com.nexora.chat.quality.eval.suite;

import java.util.Map;

/// What is known of the customer of a case.
///
/// @param lead whether they are a lead; a user otherwise
/// @param page on which they started the conversation; empty when it does not matter
/// @param company attributes of their company, by name
/// @param owner the id of the teammate who owns the account; empty when nobody does
public record Visitor(boolean lead, String page, Map<String, String> company, String owner) {

  /// A user of whom nothing is known.
  public static final Visitor ANYBODY = new Visitor(false, "", Map.of(), "");

  public Visitor {
    company = Map.copyOf(company);
  }
}
