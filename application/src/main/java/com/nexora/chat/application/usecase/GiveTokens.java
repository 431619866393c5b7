package com.nexora.chat.application.usecase;

import com.nexora.chat.application.port.ApiTokens.Token;
import com.nexora.chat.application.usecase.EnterConsole.Visitor;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;

/// Lets programs into one workspace, by a token of their own.
public interface GiveTokens {

  /// The longest name, in characters.
  int LONGEST_NAME = 64;

  /// The most days that a token lasts.
  int MOST_DAYS = 365;

  /// The most tokens of a workspace.
  int MOST = 50;

  /// @param by who wants it, for the audit log
  Result give(WorkspaceId workspace, Wish wish, String by);

  /// @param by who wants it, for the audit log
  /// @return false when there is none of that name
  boolean revoke(WorkspaceId workspace, String name, String by);

  /// By name, those that have ended among them.
  List<Held> tokens(WorkspaceId workspace);

  /// Who it is that brings this; empty when it opens nothing in this workspace (any more).
  Optional<Visitor> bearer(WorkspaceId workspace, Secret word);

  /// @param may what it opens by now: never more than its maker may do, and nothing
  ///     when that is nobody here any more or the token has ended
  record Held(Token token, Optional<Role> may) {}

  /// @param days from now
  record Wish(String name, Role role, int days) {}

  sealed interface Result {

    /// @param word shown once; it is not kept
    record Given(Secret word) implements Result {}

    /// @param why a sentence that says what to do instead
    record Refused(String why) implements Result {}
  }
}
