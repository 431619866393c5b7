package com.nexora.chat.twin.ledger;

import java.time.Instant;

/// One thing that crossed the border: a REST request with our answer's status, or one attempt to
/// deliver a webhook with the receiver's. Status 0 means nobody answered.
public record LedgerEntry(
    long number, Instant at, Kind kind, String method, String path, int status, String body) {

  /// Which way it went.
  public enum Kind {
    REST,
    WEBHOOK
  }
}
