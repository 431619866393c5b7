package com.nexora.chat.twin.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What every conversation that is looked for has in common, as far as the desk can find it
/// quickly.
public record Selection(
    @Nullable Instant changedSince, @Nullable String teammateId) {

  public static final Selection ALL = new Selection(null, null);

  /// What holds when both hold.
  public Selection and(Selection other) {
    return new Selection(
        changedSince == null ? other.changedSince : changedSince,
        teammateId == null ? other.teammateId : teammateId);
  }
}
