package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Change;
import com.nexora.chat.twin.ledger.LedgerEntry;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A request on its way: what was asked, what is left of the rate limit, and how it is carried
/// out.
record Exchange(
    Call call, RateLimit.Allowance allowance, Function<Consumer<Change>, Outcome> work) {

  /// The watcher hears of each change before anybody can read it.
  Outcome carryOut(Consumer<Change> watcher) {
    return work.apply(watcher);
  }

  LedgerEntry entry(Outcome outcome, int status, @Nullable String rule) {
    return new LedgerEntry.Request(
        call.head().method(),
        call.pathWithQuery(),
        new String(call.content(), StandardCharsets.UTF_8),
        status,
        outcome.applied(),
        outcome.parts(),
        rule);
  }
}
