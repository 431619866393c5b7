package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;

/// Signs people in to the console whom Intercom knows as teammates of a workspace that is connected
/// here.
public interface EnterWithIntercom {

  /// Somebody sets out for Intercom.
  ///
  /// @param from where the request came from, as far as is known
  Departure setOut(String from);

  /// Somebody comes back from Intercom.
  ///
  /// @param state as they set out with it; works once, for ten minutes
  /// @param code what Intercom gave
  /// @param from where the request came from, as far as is known
  Arrival comeBack(Secret state, Secret code, String from);

  sealed interface Departure {

    /// @param state a random word for them to bring back, from the same browser
    record Away(Secret state) implements Departure {}

    /// Too many have set out from there; this attempt was not made.
    record TooSoon(Duration retryAfter) implements Departure {}

    /// Too many are on their way and have not come back.
    record Full() implements Departure {}
  }

  sealed interface Arrival {

    /// @param session for the browser to bring back; always a new one
    record Entered(Secret session) implements Arrival {}

    /// Nobody set out with this state, or too long ago, or came back already.
    record Stale() implements Arrival {}

    /// The e-mail address is not verified: anyone could have typed it.
    record Unverified() implements Arrival {}

    /// The workspace is not connected here.
    ///
    /// @param why for the operator
    record NotHere(WorkspaceId workspace, String why) implements Arrival {}

    /// They have no role in their workspace; an owner can give one.
    record NoRole(WorkspaceId workspace, TeammateId teammate) implements Arrival {}

    /// Intercom does not accept the code, or the token that it gave for it.
    record Refused(String why) implements Arrival {}

    /// Nothing was changed; to be tried again.
    record Unavailable(String why) implements Arrival {}
  }
}
