package com.nexora.chat.intercom.payload;

import java.util.Map;

/// API 2.16, what updateConversation, UpdateContact and UpdateCompany share: attributes.
///
/// @param customAttributes texts, numbers and truth values, by the attribute's name
public record ValuesPayload(Map<String, Object> customAttributes) {}
