package com.nexora.chat.application.port;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// Reads what is known of a customer and their company.
@FunctionalInterface
public interface ReadAccount {

  Result read(WorkspaceId workspace, ContactId contact);

  sealed interface Result {

    record Known(Account account) implements Result {}

    /// Nobody of that id can be read: the customer is treated as unknown, never as someone else.
    record Unknown() implements Result {}

    /// Not now. Rules must not be tried without it: an enterprise customer would pass for anyone.
    record Unavailable(String why) implements Result {}
  }
}
