package com.nexora.chat.domain.conversation;

/// How a customer and a workspace talk in a conversation, as far as it decides whether a reply
/// reaches anybody.
public enum Channel {
  /// The customer writes e-mails. What is replied through the API stands in the inbox, and unless
  /// Intercom has switched it on for the workspace, no e-mail leaves (API 2.16,
  /// replyConversation).
  EMAIL,
  /// The Messenger, and all else where the customer sees what is replied through the API.
  OTHER
}
