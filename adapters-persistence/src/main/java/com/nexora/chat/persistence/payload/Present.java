package com.nexora.chat.persistence.payload;

import org.jspecify.annotations.Nullable;

/// The binding leaves null what the JSON does not name.
final class Present {

  private Present() {}

  static <T> T required(@Nullable T value, String field) {
    if (value == null) {
      throw new IllegalStateException("a stored action lacks its '" + field + "'");
    }
    return value;
  }
}
