package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.util.List;

/// Tells an operator in plain words what is missing in a workspace. Reads, and changes nothing.
public interface CheckWorkspace {

  /// In the order in which it makes sense to mend them.
  ///
  /// @param opening what the workspace is opened with
  List<Finding> check(WorkspaceId workspace, Opening opening);

  /// @param api the REST host that is used
  record Opening(URI api, Secret token) {}

  /// @param about what was looked at, in two or three words
  /// @param sentence what was seen and, unless it is fine, what to do
  record Finding(Level level, String about, String sentence) {}

  enum Level {
    FINE,
    /// Worth knowing; the agent works.
    NOTE,
    /// Could not be looked at.
    UNKNOWN,
    /// Something does not work until a person does something.
    WRONG
  }
}
