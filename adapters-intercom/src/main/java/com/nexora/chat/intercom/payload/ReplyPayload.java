package com.nexora.chat.intercom.payload;

/// API 2.16, schema `admin_reply_conversation_request`.
///
/// @param messageType `comment` is seen by the customer, `note` by teammates only
/// @param type always `admin`
public record ReplyPayload(String messageType, String type, String adminId, String body) {}
