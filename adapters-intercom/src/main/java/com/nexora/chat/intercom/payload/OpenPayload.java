package com.nexora.chat.intercom.payload;

/// API 2.16, schema `open_conversation_request`.
///
/// @param messageType always `open`
/// @param adminId who does it
public record OpenPayload(String messageType, String adminId) {

  public static OpenPayload by(String adminId) {
    return new OpenPayload("open", adminId);
  }
}
