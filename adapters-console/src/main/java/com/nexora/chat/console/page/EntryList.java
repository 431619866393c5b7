package com.nexora.chat.console.page;

import java.util.Optional;
import java.util.stream.Stream;

/// A list in a configuration that can be changed entry by entry.
public enum EntryList {
  RULES(
      "rules",
      "Rules",
      "rule",
      "The first rule that holds decides what becomes of a conversation; when none does, the agent"
          + " answers from the articles."),
  INTENTS(
      "intents",
      "Intents",
      "intent",
      "What customers come for. The agent learns each from its name, its description and examples"
          + " of what they write; six or more make it sure."),
  LADDERS(
      "ladders",
      "Ladders",
      "ladder",
      "Whom to try, one after the other, when a person takes over."),
  PERSONAS("personas", "Personas", "persona", "How else the agent may speak; rules name them."),
  TIERS(
      "tiers",
      "Tiers",
      "tier",
      "What an account is worth to the business: the first with a sign that holds.");

  private final String key;
  private final String title;
  private final String one;
  private final String help;

  EntryList(String key, String title, String one, String help) {
    this.key = key;
    this.title = title;
    this.one = one;
    this.help = help;
  }

  /// As it stands in a document, and in the address of its page.
  public String key() {
    return key;
  }

  public String title() {
    return title;
  }

  /// What people call an entry.
  public String one() {
    return one;
  }

  public String help() {
    return help;
  }

  static Optional<EntryList> of(String key) {
    return Stream.of(values()).filter(list -> list.key.equals(key)).findFirst();
  }
}
