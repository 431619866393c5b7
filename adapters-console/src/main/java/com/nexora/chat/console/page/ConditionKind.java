package com.nexora.chat.console.page;

import java.util.Optional;
import java.util.stream.Stream;

/// What a rule can ask about, as far as a row of a form can say it.
public enum ConditionKind {
  PAGE_PATH("page-path", "The page's path", Shape.COMPARED),
  PAGE_URL("page-url", "The page's whole address", Shape.COMPARED),
  PAGE_URL_CONTAINS("page-url-contains", "The page's address contains", Shape.TEXT),
  REFERRER("referrer", "Where they came from", Shape.COMPARED),
  INTENT("intent", "What they come for (intent)", Shape.INTENT),
  LANGUAGE("language", "Their language", Shape.NAMES),
  ACCOUNT_TIER("account-tier", "Their account's tier", Shape.NAMES),
  CONTACT_ROLE("contact-role", "User or lead", Shape.TEXT),
  CONTACT_IS("contact-is", "New or returning", Shape.TEXT),
  SEGMENT("segment", "The contact's segment", Shape.NAMES),
  COMPANY_SEGMENT("company-segment", "The company's segment", Shape.NAMES),
  CONTACT_TAG("contact-tag", "A tag of the contact", Shape.NAMES),
  COMPANY_TAG("company-tag", "A tag of the company", Shape.NAMES),
  CONVERSATION_TAG("conversation-tag", "A tag of the conversation", Shape.NAMES),
  CONTACT_ATTRIBUTE("contact-attribute", "An attribute of the contact", Shape.ATTRIBUTE),
  COMPANY_ATTRIBUTE("company-attribute", "An attribute of the company", Shape.ATTRIBUTE),
  CONVERSATION_ATTRIBUTE(
      "conversation-attribute", "An attribute of the conversation", Shape.ATTRIBUTE),
  CHANNEL("channel", "The channel", Shape.NAMES),
  BRAND("brand", "The brand", Shape.NAMES),
  TEAM_AVAILABLE("team-available", "Somebody of a team is there", Shape.TEAM_COUNT),
  WITHIN_HOURS("within-hours-of", "Within the office hours of a team", Shape.TEXT),
  OUTSIDE_HOURS("outside-hours-of", "Outside the office hours of a team", Shape.TEXT),
  PERCENTAGE("percentage", "So many per cent of conversations", Shape.NUMBER),
  ALWAYS("always", "Always", Shape.ALWAYS);

  /// How it is written in a document.
  enum Shape {
    TEXT,
    NAMES,
    NUMBER,
    COMPARED,
    ATTRIBUTE,
    INTENT,
    TEAM_COUNT,
    ALWAYS
  }

  private final String key;
  private final String label;
  private final Shape shape;

  ConditionKind(String key, String label, Shape shape) {
    this.key = key;
    this.label = label;
    this.shape = shape;
  }

  /// As it stands in a document.
  public String key() {
    return key;
  }

  public String label() {
    return label;
  }

  Shape shape() {
    return shape;
  }

  /// Whether it is about something that has a name of its own.
  public boolean named() {
    return shape == Shape.ATTRIBUTE;
  }

  /// Whether a value can be compared in more than one way.
  public boolean compared() {
    return shape == Shape.ATTRIBUTE || shape == Shape.COMPARED;
  }

  /// Whether there can be too little of it.
  public boolean counted() {
    return shape == Shape.INTENT || shape == Shape.TEAM_COUNT;
  }

  static Optional<ConditionKind> of(String key) {
    return Stream.of(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }
}
