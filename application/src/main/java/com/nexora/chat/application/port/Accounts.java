package com.nexora.chat.application.port;

import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who may sign in to the console, and what each may do in which workspace.
public interface Accounts {

  /// @param name what they sign in with, whatever its case
  /// @param password a digest made by [Passwords]; empty for who signs in with Intercom alone
  /// @param operator whether they may connect workspaces; what they see of one is
  ///     decided by their role there, like everybody's
  record Account(AccountId id, String name, String password, boolean operator) {

    /// Whether there is a password that it is signed in with.
    public boolean hasPassword() {
      return !password.isEmpty();
    }

    /// Without the digest.
    @Override
    public String toString() {
      return "Account[" + id + "]";
    }
  }

  /// What somebody may do in a workspace.
  ///
  /// @param until from then on it is nothing; empty when it does not end
  record Member(AccountId account, String name, Role role, Optional<Instant> until) {}

  /// Makes a workspace known that nobody knows yet, with its first owner.
  ///
  /// @param name what people call it
  /// @return false when it is known already; then nothing changed
  boolean found(WorkspaceId workspace, String name, AccountId owner);

  /// @return false when the name is taken; then nothing changed
  @CrossTenant("an account may belong to several workspaces, or to none yet")
  boolean open(Account account);

  @CrossTenant("who signs in has not said for which workspace")
  Optional<Account> named(String name);

  /// The account that a teammate of Intercom signs in with.
  Optional<Account> of(WorkspaceId workspace, TeammateId teammate);

  /// Opens an account for a teammate of Intercom, who signs in with it from then on.
  ///
  /// @return false when the name is taken or the teammate has one; then nothing changed
  boolean link(WorkspaceId workspace, TeammateId teammate, Account account);

  /// @return false when there is no such account
  @CrossTenant("a password is the account's, whatever its workspaces")
  boolean change(AccountId account, String password);

  @CrossTenant("what somebody may do, in all their workspaces; ids and roles only")
  Map<WorkspaceId, Role> roles(AccountId account, Instant now);

  /// Gives a role that does not end, in place of the one before.
  void grant(WorkspaceId workspace, AccountId account, Role role);

  /// Gives a role for a time, in place of the one before.
  ///
  /// @param until from then on it is nothing
  void lend(WorkspaceId workspace, AccountId account, Role role, Instant until);

  /// @return false when they had none, ended or not
  boolean revoke(WorkspaceId workspace, AccountId account);

  /// Whose role has not ended, by name.
  List<Member> members(WorkspaceId workspace, Instant now);
}
