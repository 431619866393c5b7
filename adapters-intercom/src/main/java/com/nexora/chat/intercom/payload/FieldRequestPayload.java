package com.nexora.chat.intercom.payload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// API 2.16, schema `create_conversation_attribute_request`.
///
/// @param options of a list alone
public record FieldRequestPayload(
    String name,
    String dataType,
    String description,
    @Nullable List<Option> options) {

  public record Option(String label) {}
}
