package com.nexora.chat.domain.attribute;

import java.math.BigDecimal;

/// A value as Intercom takes it.
public sealed interface Value {

  record Text(String text) implements Value {}

  record Amount(BigDecimal number) implements Value {
    @Override
    public String text() {
      return number.stripTrailingZeros().toPlainString();
    }
  }

  record Truth(boolean holds) implements Value {
    @Override
    public String text() {
      return Boolean.toString(holds);
    }
  }

  /// As an attribute's value is read: `12.5`, `true`.
  String text();
}
