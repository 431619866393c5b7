package com.nexora.chat.domain.access;

import java.util.Objects;

/// Somebody who signs in to the console.
public record AccountId(String value) {

  public AccountId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("an account has an id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
