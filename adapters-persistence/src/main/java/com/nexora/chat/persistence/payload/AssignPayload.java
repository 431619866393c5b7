package com.nexora.chat.persistence.payload;

import com.nexora.chat.domain.turn.Action;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An assignment as it is stored.
///
/// @param onCall absent where they are not
public record AssignPayload(
    @Nullable List<LadderPayload.Rung> ladder, @Nullable Boolean onCall) {

  static AssignPayload of(Action.Assign assign) {
    return new AssignPayload(
        LadderPayload.of(assign.ladder()).ladder(), assign.onCall() ? true : null);
  }

  Action.Assign assign() {
    return new Action.Assign(new LadderPayload(ladder).assignees(), Boolean.TRUE.equals(onCall));
  }
}
