package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;

/// Gives the service what opens a workspace's Intercom, and takes it away again.
public interface ConnectWorkspace {

  /// With the workspace's own app: the operator brings its token and its client secret.
  ///
  /// @param api the REST host to ask
  Result connect(URI api, Secret token, Secret clientSecret);

  /// The same for one workspace: a token that opens another changes nothing.
  Result connect(WorkspaceId workspace, URI api, Secret token, Secret clientSecret);

  /// An admin sets out for Intercom to let the public app in.
  ///
  /// @param state a random word that nobody else knows, for the admin to bring back
  /// @return false when too many have set out and not come back
  boolean begin(Secret state);

  /// The admin comes back from Intercom.
  ///
  /// @param state as the admin set out with it; works once, for ten minutes
  /// @param code what Intercom gave
  Result connect(Secret state, Secret code);

  /// Ends the grant here, and at Intercom where that works: whatever Intercom says, nothing of it
  /// is kept here.
  Farewell disconnect(WorkspaceId workspace);

  /// Somebody says that the workspace has uninstalled the app. That is not signed, so only
  /// Intercom's own refusal of the token ends the grant (documentation, "Installing your App").
  ///
  /// @return whether it was so
  boolean uninstalled(WorkspaceId workspace);

  sealed interface Result {

    /// @param name what people call the workspace
    /// @param seat whether the admin whose token it is has an Inbox seat; without one,
    ///     Intercom refuses assignments
    record Connected(WorkspaceId workspace, String name, TeammateId admin, boolean seat)
        implements Result {}

    /// The admin's e-mail address is not verified: anyone could have typed it.
    record Unverified() implements Result {}

    /// The service does not take this workspace in this way; what Intercom gave was given back.
    record NotWelcome(String why) implements Result {}

    /// Nobody set out with this state, or too long ago, or came back already.
    record Stale() implements Result {}

    /// Intercom does not accept the code or the token.
    record Refused(String why) implements Result {}

    /// Nothing was changed; to be tried again.
    record Unavailable(String why) implements Result {}
  }

  /// How a grant ended.
  enum Farewell {
    /// Here and at Intercom.
    ENDED,
    /// Here; Intercom could not be told, so the app must be removed there by hand.
    ENDED_HERE,
    /// There was none.
    NOT_CONNECTED
  }
}
