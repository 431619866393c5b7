package com.nexora.chat.intercom.payload;

/// API 2.16, schema `create_conversation_attribute_request`.
public record FieldRequestPayload(String name, String dataType, String description) {}
