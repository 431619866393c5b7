package com.nexora.chat.application.port;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Optional;

/// Reads what is known of a customer and their company.
@FunctionalInterface
public interface ReadAccount {

  /// Empty when it cannot be read; then the customer is treated as unknown, never as someone else.
  Optional<Account> read(WorkspaceId workspace, ContactId contact);
}
