package com.nexora.chat.architecture.planted.persistence.handoff;

import java.sql.Timestamp;
import java.time.Instant;

/// Breaks nothing here: the driver knows no other type for this column.
final class ReadsAColumn {

  private ReadsAColumn() {}

  static Instant instant(Timestamp column) {
    return column.toInstant();
  }
}
