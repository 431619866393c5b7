package com.nexora.chat.persistence.spool;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What was to be put into the inbox.
sealed interface Letter {

  /// Puts it there. More than once does no harm.
  ///
  /// @param now by the clock of whoever wrote the letter
  /// @return whether it was news
  boolean deliverTo(Inbox inbox, Instant now);

  /// How to keep it for a person, when it is refused as it is.
  Letter refused(String why);

  /// @param at when it was received: a customer waits from then on. Empty in letters of a version
  ///     that did not write it down; they count from when they are delivered
  record Arrived(WorkspaceId workspace, Delivery delivery, Optional<Instant> at) implements Letter {

    @Override
    public boolean deliverTo(Inbox inbox, Instant now) {
      return inbox.accept(workspace, delivery.aged(Duration.between(at.orElse(now), now)));
    }

    /// Its own id may be what cannot be stored.
    @Override
    public Letter refused(String why) {
      return new Unreadable(workspace, digest(delivery.body()), delivery.body(), why);
    }
  }

  record Unreadable(WorkspaceId workspace, String id, RawBody body, String why) implements Letter {

    @Override
    public boolean deliverTo(Inbox inbox, Instant now) {
      inbox.quarantine(workspace, id, body, why);
      return true;
    }

    /// Its workspace is known no longer.
    @Override
    public Letter refused(String why) {
      return new Stray(digest(body), workspace.value(), body);
    }
  }

  record Stray(String id, String claimedWorkspace, RawBody body) implements Letter {

    @Override
    public boolean deliverTo(Inbox inbox, Instant now) {
      inbox.park(id, claimedWorkspace, body);
      return true;
    }

    @Override
    public Letter refused(String why) {
      return this;
    }
  }

  private static String digest(RawBody body) {
    return UUID.nameUUIDFromBytes(body.toArray()).toString();
  }
}
