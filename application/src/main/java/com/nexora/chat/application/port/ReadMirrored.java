package com.nexora.chat.application.port;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/// Reads a workspace's own things from Intercom, a page at a time.
@FunctionalInterface
public interface ReadMirrored {

  Result read(WorkspaceId workspace, Query query);

  /// @param cursor where the page begins, as an earlier page gave it; empty for the first
  record Query(MirrorKind kind, Optional<String> cursor) {}

  sealed interface Result {

    record Read(MirrorPage page) implements Result {}

    /// Intercom does not give this workspace or this app such things, or not from there: its plan
    /// or the app's scopes leave them out. To ask again soon is useless.
    record Withheld(String why) implements Result {}

    /// Too many calls.
    ///
    /// @param until when calls are let in again, if that is known
    record Limited(Optional<Instant> until, String why) implements Result {}

    /// Not now, or not in a form that can be read.
    record Unavailable(String why) implements Result {}
  }
}
