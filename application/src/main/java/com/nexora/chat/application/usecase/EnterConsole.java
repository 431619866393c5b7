package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Signs people in to the console, knows them again, and signs them out.
public interface EnterConsole {

  /// The most of a name or a password that is looked at, in characters.
  int LONGEST = 256;

  /// @param from where the request came from, as far as is known
  Entry enter(String name, Secret password, String from);

  /// Who it is that brings this; empty when nobody is signed in with it (any more). Counts as a
  /// sign of life.
  Optional<Visitor> visitor(Secret session);

  /// As [#visitor], for what a page asks by itself: it is no sign of life.
  Optional<Visitor> onlooker(Secret session);

  void leave(Secret session);

  /// Somebody who is signed in has asked for a workspace in which they have no role. Its owners
  /// read
  /// so in their audit log, once an hour, without the name of who has nothing to do with them.
  void wasRefused(Visitor visitor, WorkspaceId workspace);

  /// Whether somebody who is signed in types their own password: asked before what matters most.
  /// Guesses are slowed down as they are at the door.
  ///
  /// @param from where the request came from, as far as is known
  boolean confirms(Visitor visitor, Secret password, String from);

  /// How whoever is signed in shows once more that it is them, before what matters most.
  Confirmation confirmation(Secret session);

  /// How somebody shows that it is them.
  enum Confirmation {
    /// By typing their own password.
    PASSWORD,
    /// They came from Intercom moments ago, which is enough.
    GIVEN,
    /// By going to Intercom again.
    INTERCOM
  }

  /// @param operator whether they may connect workspaces
  /// @param roles in each workspace that they may see
  record Visitor(AccountId account, String name, boolean operator, Map<WorkspaceId, Role> roles) {

    public Visitor {
      roles = Map.copyOf(roles);
    }

    public boolean may(WorkspaceId workspace, Role needed) {
      Role has = roles.get(workspace);
      return has != null && has.covers(needed);
    }
  }

  sealed interface Entry {

    /// @param session for the browser to bring back; always a new one
    record Entered(Secret session) implements Entry {}

    /// The name or the password; nobody learns which.
    record Wrong() implements Entry {}

    /// Too many have tried; this attempt was not looked at.
    record TooSoon(Duration retryAfter) implements Entry {}
  }
}
