package com.nexora.chat.domain.privacy;

/// A kind of personal data that is recognised by its form.
/// Closed on purpose: a new kind must say whether it may be written back.
public enum PersonalKind {
  /// A payment card number: 12 to 19 digits of a known issuer that pass Luhn's check.
  CARD(false),
  /// An international bank account number: the length of its country, and its check digits.
  IBAN(true),
  EMAIL(true),
  PHONE(true),
  /// What opens something: access keys, tokens, private keys, passwords that are called so.
  KEY(false),
  IP_ADDRESS(true),
  /// A number a state gives to a person: of the United States, the United Kingdom, Spain, Brazil.
  NATIONAL_ID(false);

  private final boolean restorable;

  PersonalKind(boolean restorable) {
    this.restorable = restorable;
  }

  /// Whether a reply may hold it again. Who wrote a card number, a key or a state's number into a
  /// conversation is helped by nobody who writes it there once more.
  public boolean restorable() {
    return restorable;
  }
}
