package com.nexora.chat.application.port;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.AccountDetail;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Set;

/// Reads what is known of a customer and their company.
@FunctionalInterface
public interface ReadAccount {

  /// What takes no request beside those for contact and company.
  Result read(WorkspaceId workspace, ContactId contact);

  /// Also what is asked for in particular. A reader that has no more to give gives what it has;
  /// then
  /// it stays unknown.
  default Result read(WorkspaceId workspace, ContactId contact, Set<AccountDetail> details) {
    return read(workspace, contact);
  }

  sealed interface Result {

    record Known(Account account) implements Result {}

    /// Nobody of that id can be read: the customer is treated as unknown, never as someone else.
    record Unknown() implements Result {}

    /// Not now. Rules must not be tried without it: an enterprise customer would pass for anyone.
    record Unavailable(String why) implements Result {}
  }
}
