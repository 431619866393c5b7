package com.nexora.chat.persistence.payload;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Conversation attributes by name.
public record AttributesPayload(@Nullable Map<String, String> values) {

  Map<String, String> present() {
    return Present.required(values, "values");
  }
}
