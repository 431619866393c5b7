package com.nexora.chat.twin.conversation;

/// A button offered to the customer; the click comes back with the same uuid.
public record QuickReply(String text, String uuid) {}
