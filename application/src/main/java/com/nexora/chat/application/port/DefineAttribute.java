package com.nexora.chat.application.port;

import com.nexora.chat.domain.tenancy.WorkspaceId;

/// Defines attributes of conversations in Intercom.
@FunctionalInterface
public interface DefineAttribute {

  /// Defines one that holds text. Never to be repeated without looking: nobody knows whether
  /// Intercom lets two have one name.
  ///
  /// @param cutoff after it the first byte must not leave
  Result define(WorkspaceId workspace, String name, Cutoff cutoff);

  sealed interface Result {

    record Defined(Mirrored.Attribute attribute) implements Result {}

    /// Intercom said no, and would again.
    record Refused(String why) implements Result {}

    /// Certainly not done; it may be tried again.
    record NotNow(String why) implements Result {}

    /// Done or not.
    record Unclear(String why) implements Result {}
  }
}
