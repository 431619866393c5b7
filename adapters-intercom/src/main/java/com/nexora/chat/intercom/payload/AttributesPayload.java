package com.nexora.chat.intercom.payload;

import java.util.Map;

/// API 2.16, schema `update_conversation_request`: attributes by name.
public record AttributesPayload(Map<String, String> customAttributes) {}
