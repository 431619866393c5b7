package com.nexora.chat.intercom.payload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// API 2.16, schema `create_data_attribute_request`.
///
/// @param options of a list alone, at least two
public record DataFieldRequestPayload(
    String name,
    String model,
    String dataType,
    String description,
    @Nullable List<Option> options) {

  public record Option(String value) {}
}
