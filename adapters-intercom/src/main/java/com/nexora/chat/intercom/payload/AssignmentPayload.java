package com.nexora.chat.intercom.payload;

/// API 2.16, schema `assign_conversation_request`.
///
/// @param messageType always `assignment`
/// @param type of the assignee: `admin` or `team`
/// @param adminId who does it
/// @param assigneeId `0` for nobody
public record AssignmentPayload(
    String messageType, String type, String adminId, String assigneeId) {}
