package com.nexora.chat.intercom.payload;

/// API 2.16, schema `close_conversation_request`.
///
/// @param messageType always `close`
/// @param type always `admin`
/// @param adminId who does it
/// @param body what the customer is told with it
public record ClosePayload(String messageType, String type, String adminId, String body) {}
