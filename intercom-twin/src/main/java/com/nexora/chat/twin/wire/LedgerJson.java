package com.nexora.chat.twin.wire;

import com.nexora.chat.twin.ledger.LedgerEntry;
import java.util.Locale;

/// A ledger entry as the control API and the ledger file show it.
public final class LedgerJson {

  private LedgerJson() {}

  public static Fields of(LedgerEntry entry) {
    return Fields.empty()
        .with("number", entry.number())
        .with("time", entry.at().toString())
        .with("kind", entry.kind().name().toLowerCase(Locale.ROOT))
        .with("method", entry.method())
        .with("path", entry.path())
        .with("status", entry.status())
        .with("body", entry.body());
  }
}
