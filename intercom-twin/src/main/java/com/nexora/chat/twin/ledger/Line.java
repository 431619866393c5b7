package com.nexora.chat.twin.ledger;

import java.time.Instant;

/// One line of the ledger. Numbers begin at 1 and have no gaps.
public record Line(long number, Instant at, LedgerEntry entry) {}
