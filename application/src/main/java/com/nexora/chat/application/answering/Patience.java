package com.nexora.chat.application.answering;

/// How much is still tried before a person gets a conversation.
enum Patience {
  USUAL,
  /// The agent has failed on it again and again.
  FAILING,
  /// A message has waited too long.
  OVERDUE
}
