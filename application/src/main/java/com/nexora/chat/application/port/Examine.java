package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;

/// Looks at how a workspace is set up in Intercom, and changes nothing.
public interface Examine {

  /// Whether the app may read these.
  Seen reads(WorkspaceId workspace, Matter matter);

  /// Whether the version that the app has in the Developer Hub, which its webhooks follow, is the
  /// one that our requests name, or a later one.
  Seen speaksOurVersion(WorkspaceId workspace);

  /// How many conversations that changed since then are the agent's, and Fin took part in them.
  ///
  /// @param agent the teammate the agent speaks as
  Seen sharedWithFin(WorkspaceId workspace, TeammateId agent, Instant since);

  /// What an app needs a scope for.
  enum Matter {
    CONVERSATIONS,
    CONTACTS
  }

  sealed interface Seen {

    /// @param count how many there are; for a question of yes or no, 1 or 0
    record Found(long count) implements Seen {}

    /// The plan or the app's scopes do not allow it.
    record Withheld(String why) implements Seen {}

    /// It is not known now.
    record Unavailable(String why) implements Seen {}
  }
}
