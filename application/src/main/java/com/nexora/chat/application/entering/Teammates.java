package com.nexora.chat.application.entering;

import com.nexora.chat.application.port.Accounts;
import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Optional;
import java.util.function.Supplier;

/// The accounts of those who sign in with Intercom: one for each teammate of each workspace, since
/// what one workspace says of somebody proves nothing to another.
///
/// @param ids for new accounts
record Teammates(Accounts accounts, Supplier<AccountId> ids) {

  private static final String NO_PASSWORD = "";

  /// What nobody can choose for themselves, so that no entry of an audit log can be taken for
  /// another's.
  static String name(WorkspaceId workspace, TeammateId teammate) {
    return "teammate " + teammate + " of " + workspace;
  }

  /// Opened where there was none; empty when somebody else has its name.
  Optional<Accounts.Account> account(WorkspaceId workspace, TeammateId teammate) {
    return accounts.of(workspace, teammate).or(() -> {
      var account = new Accounts.Account(ids.get(), name(workspace, teammate), NO_PASSWORD, false);
      // Whoever did the same at the same time has linked it.
      return accounts.link(workspace, teammate, account)
          ? Optional.of(account)
          : accounts.of(workspace, teammate);
    });
  }
}
