package com.nexora.chat.domain.conversation;

/// Who wrote a part. Intercom writes customers as `user`, `lead` or `contact` depending on the
/// place; all three are customers here.
public sealed interface Author {

  record Customer(ContactId id) implements Author {}

  record Teammate(TeammateId id) implements Author {}

  /// Operator, Fin or a workflow. A bot's part neither answers the customer nor takes over.
  record Bot(String name) implements Author {}
}
