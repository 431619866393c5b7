package com.nexora.chat.application.usecase;

import com.nexora.chat.application.port.Accounts.Member;
import com.nexora.chat.application.port.AuditLog.Entry;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.access.Term;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;

/// Opens accounts for the console and decides what they may do.
public interface ManageAccounts {

  /// The fewest characters of a password (NIST SP 800-63B-4, 3.1.1.2, asks for 15 where it is the
  /// only factor).
  int SHORTEST_PASSWORD = 15;

  /// @param operator whether they may connect workspaces
  Result open(String name, Secret password, boolean operator);

  /// Signs the account out everywhere.
  Result changePassword(String name, Secret password);

  /// Makes a workspace known that nobody knows yet, so that it can be connected; whoever does it
  /// is its first owner.
  ///
  /// @param id as Intercom has it
  /// @param by somebody who may connect workspaces
  Result found(String id, EnterConsole.Visitor by);

  /// The longest time for which an operator's account gets a role where none of the owners gives
  /// it.
  Term LONGEST_OF_OPERATORS = Term.FOUR_HOURS;

  /// An operator's account gets a role in a workspace that somebody else owns only for a
  /// time, and not as owner, unless one of the owners gives it. An owner whose own role ends
  /// gives none that lasts longer, and changes none that does.
  ///
  /// @param by who decides it, for the audit log
  Result grant(WorkspaceId workspace, String name, Role role, Term term, String by);

  /// Gives a role to somebody who will sign in with Intercom. An owner whose own role ends
  /// gives none that lasts longer, and changes none that does.
  ///
  /// @param teammate as the workspace's Intercom knows them
  /// @param by who decides it, for the audit log
  Result grant(WorkspaceId workspace, TeammateId teammate, Role role, Term term, String by);

  /// An owner whose own role ends takes none away that lasts longer.
  ///
  /// @param by who decides it, for the audit log
  Result revoke(WorkspaceId workspace, String name, String by);

  /// Who may do what, by name.
  List<Member> members(WorkspaceId workspace);

  /// What was done in the workspace, newest first.
  ///
  /// @param before entries with smaller numbers only
  List<Entry> acts(WorkspaceId workspace, long before, int most);

  /// How it went.
  sealed interface Result {
    record Done() implements Result {}

    /// @param why a sentence that says what to do instead
    record Refused(String why) implements Result {}
  }
}
