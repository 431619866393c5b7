package com.nexora.chat.persistence;

import com.nexora.chat.persistence.work.UnitOfWork;
import javax.sql.DataSource;

/// The connections of one pool, shared out, so that thousands of turns that want to write at once
/// hold up neither the webhooks nor the claims and heartbeats that turns live by.
///
/// @param inbox webhooks become durable
/// @param claims claims and heartbeats
/// @param turns everything else
record Lanes(UnitOfWork inbox, UnitOfWork claims, UnitOfWork turns) {

  /// With fewer connections, all share them.
  private static final int ENOUGH = 8;

  /// A turn may wait longer than the sender of a webhook, but less than the mark that an action is
  /// being sent is good for.
  private static final long TURN_PATIENCE_MILLIS = 3 * Connections.PATIENCE_MILLIS;

  static Lanes of(DataSource pool, int connections) {
    if (connections < ENOUGH) {
      UnitOfWork all = new UnitOfWork(pool, connections, Connections.PATIENCE_MILLIS);
      return new Lanes(all, all, all);
    }
    int inbox = connections / 4;
    int claims = connections / 8;
    return new Lanes(
        new UnitOfWork(pool, inbox, Connections.PATIENCE_MILLIS),
        new UnitOfWork(pool, claims, Connections.PATIENCE_MILLIS),
        new UnitOfWork(pool, connections - inbox - claims, TURN_PATIENCE_MILLIS));
  }
}
