package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;

/// What Intercom says of an access token, and what can be done with one before, or after, a
/// workspace is connected by it. None of these may be repeated by itself.
public interface Introduce {

  /// Whose token it is (API 2.16, `GET /me`).
  ///
  /// @param api any REST host of Intercom's; it finds the right region by itself
  @CrossTenant("which workspace it is, is the answer")
  Owner introduce(URI api, Secret token);

  /// Trades the code that an admin brought back for a token (documentation, "Setting up OAuth").
  ///
  /// @param code works once
  @CrossTenant("which workspace it is, is not known yet")
  Trade trade(Secret code);

  /// Uninstalls the app from the workspace the token opens: the token is worthless afterwards.
  ///
  /// @return false when Intercom could not be told
  boolean giveUp(WorkspaceId workspace, URI api, Secret token);

  /// @param api the REST host of the workspace's region
  /// @param name what people call the workspace
  /// @param admin whose token it is
  /// @param verified whether that admin's e-mail address is
  /// @param seat whether that admin has an Inbox seat
  record Person(
      WorkspaceId workspace,
      URI api,
      String name,
      TeammateId admin,
      boolean verified,
      boolean seat) {}

  sealed interface Owner {
    record Known(Person person) implements Owner {}

    /// The token opens nothing (any more).
    record Refused(String why) implements Owner {}

    /// Intercom did not say.
    record Unavailable(String why) implements Owner {}
  }

  sealed interface Trade {
    record Token(URI api, Secret token) implements Trade {}

    record Refused(String why) implements Trade {}

    /// It may have been traded or not; the admin has to begin again.
    record Unavailable(String why) implements Trade {}
  }
}
