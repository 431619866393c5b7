package com.nexora.chat.domain.account;

/// What is read of a customer only where it is needed, because it takes a request of its own.
public enum AccountDetail {
  /// The segments of the contact.
  SEGMENTS,
  /// The names of the contact's tags, and those beyond the first ten: without it the ids of the
  /// first are known.
  TAGS
}
