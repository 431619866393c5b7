package com.nexora.chat.console.web;

import com.nexora.chat.domain.access.Role;

/// Whom a route is for.
public sealed interface Need {

  record Anyone() implements Need {}

  record SignedIn() implements Need {}

  /// Who may connect workspaces.
  record Operator() implements Need {}

  /// Who has this role, or one that covers it, in the workspace that the path names. To all others
  /// the workspace is not there.
  record In(Role role) implements Need {}

  static Need viewer() {
    return new In(Role.VIEWER);
  }

  static Need editor() {
    return new In(Role.EDITOR);
  }

  static Need owner() {
    return new In(Role.OWNER);
  }
}
